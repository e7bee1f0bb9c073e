package dev.rolecall.ui.allaccess;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.GrantIndex;
import dev.rolecall.inventory.GrantRow;
import dev.rolecall.inventory.GrantWords;
import dev.rolecall.plan.Staging;
import dev.rolecall.ui.access.AccessCopy;
import dev.rolecall.ui.access.AccessEditing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Puts very many grants into text, off the screen thread, with the roles they will have.
final class CopyJob {
    private final GrantIndex index;
    private final int[] numbers;
    private final List<AccessCopy.Line> given;
    private final Staging staging;
    private final GrantWords words;

    /// @param given further lines, of access that is only staged
    CopyJob(
            GrantIndex index,
            int[] numbers,
            List<AccessCopy.Line> given,
            Staging staging,
            GrantWords words) {
        this.index = index;
        this.numbers = numbers;
        this.given = given;
        this.staging = staging;
        this.words = words;
    }

    /// The rows at `places`, or all of them.
    ///
    /// @param rows those of `seen`, then access that is only staged
    static CopyJob of(
            SelectedGrants seen,
            List<AllAccessRow> rows,
            Optional<int[]> places,
            AccessEditing editing,
            Staging staging) {
        int listed = seen.numbers().length;
        int[] numbers =
                places.map(chosen ->
                                Arrays.stream(chosen)
                                        .filter(place -> place < listed)
                                        .map(place -> seen.numbers()[place])
                                        .toArray())
                        .orElse(seen.numbers());
        List<AllAccessRow> given =
                places.map(chosen ->
                                Arrays.stream(chosen)
                                        .filter(place -> place >= listed)
                                        .mapToObj(rows::get)
                                        .toList())
                        .orElseGet(() -> rows.subList(listed, rows.size()));
        return new CopyJob(seen.index(), numbers, editing.lines(given), staging, seen.words());
    }

    int size() {
        return numbers.length + given.size();
    }

    /// @throws InterruptedException if nobody waits for it any more
    String text(AccessCopy copy) throws InterruptedException {
        StringBuilder text = new StringBuilder(copy.header());
        for (int number : numbers) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            text.append('\n').append(copy.line(line(index.row(number))));
        }
        given.forEach(line -> text.append('\n').append(copy.line(line)));
        return text.toString();
    }

    private AccessCopy.Line line(GrantRow row) {
        Role now = row.grant().role();
        Role role = staging.at(row.key()).flatMap(Change::after).orElse(now);
        String title = words.role(row.key().resource().kind(), role);
        return new AccessCopy.Line(
                row.grant().principal(),
                Message.verbatim(title),
                role.word(),
                row.entry().resource(),
                row.account());
    }
}
