package dev.rolecall.snapshot.sqlite;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Lock;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/// The principals, roles and locks of one account by the numbers its access lists are kept with,
/// and when each principal was seen. Not thread-safe.
final class AccountNumbers {
    private final long account;
    private final Numbers<Principal> principals = new Numbers<>();
    private final Numbers<Role> roles = new Numbers<>();
    private final Numbers<Lock> locks = new Numbers<>();
    private long[] seen = {};

    private AccountNumbers(long account) {
        this.account = account;
    }

    /// Those that are in the database.
    static AccountNumbers load(Rows rows, long number, Account account, MessageText messages)
            throws SQLException {
        AccountNumbers numbers = new AccountNumbers(number);
        LockText locks = new LockText(account, messages);
        rows.each(
                "SELECT kind, id, name FROM principal WHERE account = ? ORDER BY number",
                row -> numbers.principals.restore(principal(row)),
                number);
        rows.each(
                "SELECT word, rank FROM role WHERE account = ? ORDER BY number",
                row -> numbers.roles.restore(new Role(row.getString(1), rank(row.getString(2)))),
                number);
        rows.each(
                "SELECT content FROM lock WHERE account = ? ORDER BY number",
                row -> numbers.locks.restore(locks.read(row.getString(1))),
                number);
        return numbers;
    }

    static Principal principal(ResultSet row) throws SQLException {
        return new Principal(
                new PrincipalKind(row.getString(1)),
                Optional.ofNullable(row.getString(2)),
                Optional.ofNullable(row.getString(3)));
    }

    /// A rank that only a later Rolecall knows is unknown.
    private static Rank rank(String name) {
        return Arrays.stream(Rank.values())
                .filter(rank -> rank.name().equals(name))
                .findFirst()
                .orElse(Rank.UNKNOWN);
    }

    Principal principal(int number) {
        return principals.value(number);
    }

    /// How many principals there are.
    int principals() {
        return principals.size();
    }

    Role role(int number) {
        return roles.value(number);
    }

    Lock lock(int number) {
        return locks.value(number);
    }

    int of(Role role) {
        return roles.of(role);
    }

    int of(Lock lock) {
        return locks.of(lock);
    }

    /// The number of a principal that stood in a list that was read at `at`, in microseconds.
    int of(Principal principal, long at) {
        int number = principals.of(principal);
        if (number >= seen.length) {
            seen = Arrays.copyOf(seen, Math.max(64, number * 2));
        }
        seen[number] = Math.max(seen[number], at + 1);
        return number;
    }

    /// Writes what is new, and when everyone was seen last.
    void keep(Rows rows) throws SQLException {
        for (int number = principals.kept(); number < principals.size(); number++) {
            Principal who = principals.value(number);
            long at = seen[number] - 1;
            rows.change(
                    "INSERT INTO principal VALUES (?, ?, ?, ?, ?, ?, ?)",
                    account,
                    number,
                    who.kind().word(),
                    who.id(),
                    who.name(),
                    at,
                    at);
        }
        for (int number = 0; number < Math.min(seen.length, principals.kept()); number++) {
            if (seen[number] > 0) {
                rows.change(
                        """
                        UPDATE principal SET last_seen = max(last_seen, ?)
                        WHERE account = ? AND number = ?\
                        """,
                        seen[number] - 1,
                        account,
                        number);
            }
        }
        for (int number = roles.kept(); number < roles.size(); number++) {
            Role role = roles.value(number);
            rows.change(
                    "INSERT INTO role VALUES (?, ?, ?, ?)",
                    account,
                    number,
                    role.word(),
                    role.rank().name());
        }
        for (int number = locks.kept(); number < locks.size(); number++) {
            rows.change(
                    "INSERT INTO lock VALUES (?, ?, ?)",
                    account,
                    number,
                    LockText.of(locks.value(number)));
        }
        Arrays.fill(seen, 0);
        principals.allKept();
        roles.allKept();
        locks.allKept();
    }
}
