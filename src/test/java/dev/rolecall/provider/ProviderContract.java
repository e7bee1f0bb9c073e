package dev.rolecall.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.Role;
import dev.rolecall.sandbox.http.Call;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;

/// The checks every provider has to pass: those of reading, and that a write is sent once, as it
/// was shown, or not at all.
public abstract class ProviderContract extends BrokenAnswerContract {
    @Test
    void access_is_given_changed_and_revoked_and_a_fresh_read_shows_it() throws Exception {
        Connection connection = connection();
        Resource resource = editable(connection);
        Principal newcomer = newcomer(sandbox());
        Role first = roles().getFirst();
        Role second = roles().getLast();
        List<Grant> before = access(connection, resource).grants();
        assertThat(holds(before, newcomer)).isFalse();

        give(connection, resource);
        Grant given = grantOf(connection, resource, newcomer);
        assertThat(given.role()).isEqualTo(first);
        assertThat(given.isLocked()).isFalse();

        apply(connection, resource, new Change.ChangeRole(resource.ref(), given, second));
        Grant changed = grantOf(connection, resource, newcomer);
        assertThat(changed.role()).isEqualTo(second);

        apply(connection, resource, new Change.Revoke(resource.ref(), changed));
        assertThat(access(connection, resource).grants()).isEqualTo(before);
    }

    @Test
    void only_the_change_is_sent_and_exactly_as_it_was_shown() throws Exception {
        Connection connection = connection();
        Resource resource = editable(connection);
        List<Write> writes = connection.prepare(resource.ref(), List.of(gift(resource)));
        assertThat(writesSeen()).isEmpty();
        assertThat(writes.toString()).doesNotContain(token(sandbox()));

        for (Write write : writes) {
            connection.send(write);
        }

        assertThat(writesSeen()).hasSameSizeAs(writes);
        for (int index = 0; index < writes.size(); index++) {
            Write write = writes.get(index);
            Call seen = writesSeen().get(index);
            assertThat(seen.method()).isEqualTo(write.method());
            assertThat(seen.query().isEmpty() ? seen.path() : seen.path() + "?" + seen.query())
                    .isEqualTo(write.path());
            assertThat(seen.body().orElse("")).isEqualTo(write.body().orElse(""));
        }
    }

    @Test
    void a_write_answered_503_is_sent_once() throws Exception {
        Connection connection = connection();
        Resource resource = editable(connection);
        sandbox().faults().always(writes()).answer(503, "{}");

        Failure failure = failure(() -> give(connection, resource));

        assertThat(failure.certainlyNotApplied()).isFalse();
        assertThat(writesSeen()).hasSize(1);
    }

    @Test
    void a_write_answered_429_is_sent_once_and_certainly_did_not_happen() throws Exception {
        Connection connection = connection();
        Resource resource = editable(connection);
        sandbox().faults().next(writes()).retryAfter(429, 1);

        Failure failure = failure(() -> give(connection, resource));

        assertThat(failure)
                .isInstanceOfSatisfying(
                        Failure.RateLimited.class,
                        limited -> assertThat(limited.until()).isPresent());
        assertThat(failure.certainlyNotApplied()).isTrue();
        assertThat(writesSeen()).hasSize(1);
        assertThat(holds(access(connection, resource).grants(), newcomer(sandbox()))).isFalse();
    }

    @Test
    void a_write_whose_connection_breaks_first_is_sent_once_and_its_outcome_is_unknown()
            throws Exception {
        Connection connection = connection();
        Resource resource = editable(connection);
        sandbox().faults().always(writes()).drop();

        assertThat(failure(() -> give(connection, resource)).certainlyNotApplied()).isFalse();
        assertThat(writesSeen()).hasSize(1);
        assertThat(holds(access(connection, resource).grants(), newcomer(sandbox()))).isFalse();
    }

    @Test
    void a_write_whose_connection_breaks_after_it_took_effect_is_sent_once_and_found_by_reading()
            throws Exception {
        Connection connection = connection();
        Resource resource = editable(connection);
        sandbox().faults().always(writes()).dropAfterEffect();

        assertThat(failure(() -> give(connection, resource)).certainlyNotApplied()).isFalse();
        assertThat(writesSeen()).hasSize(1);
        assertThat(holds(access(connection, resource).grants(), newcomer(sandbox()))).isTrue();
    }

    @Test
    void a_write_that_is_redirected_is_not_sent_again() throws Exception {
        Connection connection = connection();
        Resource resource = editable(connection);
        sandbox()
                .faults()
                .always(writes())
                .answer(307, "", java.util.Map.of("Location", "/elsewhere"));

        assertThat(failure(() -> give(connection, resource)))
                .isInstanceOf(Failure.Unreachable.class);
        assertThat(writesSeen()).hasSize(1);
    }

    @Test
    void a_locked_account_lets_no_write_leave() throws Exception {
        Connection locked = connection(token(sandbox()), new WriteLock("Stage", Clock.systemUTC()));
        Resource resource = editable(locked);

        assertThat(failure(() -> give(locked, resource)))
                .isEqualTo(new Failure.WritesLocked("Stage"));
        assertThat(writesSeen()).isEmpty();
    }

    @Test
    void of_every_sort_of_write_a_locked_account_lets_none_leave() throws Exception {
        WriteLock lock = new WriteLock("Stage", Clock.systemUTC());
        Connection connection = connection(token(sandbox()), lock);
        List<Write> writes = EveryWrite.of(connection);
        assertThat(writes).hasSizeGreaterThan(2);

        for (Write write : writes) {
            assertThat(failure(() -> connection.send(write)))
                    .as(write.toString())
                    .isEqualTo(new Failure.WritesLocked("Stage"));
        }
        assertThat(sandbox().traffic().total()).isZero();

        lock.unlock(Duration.ofMinutes(1));
        for (Write write : writes) {
            ThrowableAssert.catchThrowable(() -> connection.send(write));
        }
        assertThat(writesSeen())
                .as("the same writes leave an unlocked account")
                .extracting(Call::method)
                .isEqualTo(writes.stream().map(Write::method).toList());
    }

    @Test
    void a_refused_write_carries_the_words_of_the_service() throws Exception {
        Connection connection = connection();
        Resource resource = editable(connection);
        sandbox()
                .faults()
                .next(writes())
                .answer(
                        403,
                        "{\"detail\":\"Ask Ana first\",\"message\":\"Ask Ana first\",\"error\":{\"code\":403,\"message\":\"Ask Ana first\",\"status\":\"PERMISSION_DENIED\"}}");

        assertThat(failure(() -> give(connection, resource)))
                .isInstanceOfSatisfying(
                        Failure.Forbidden.class,
                        forbidden -> assertThat(forbidden.said()).isEqualTo("Ask Ana first"));
    }

    private Change gift(Resource resource) {
        return new Change.Give(resource.ref(), newcomer(sandbox()), roles().getFirst());
    }

    private Grant grantOf(Connection connection, Resource resource, Principal who)
            throws InterruptedException {
        AccessList access = access(connection, resource);
        assertThat(access.of(who)).isPresent();
        return access.of(who).orElseThrow();
    }
}
