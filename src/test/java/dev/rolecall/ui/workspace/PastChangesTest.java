package dev.rolecall.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Messages;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.snapshot.PastStep;
import dev.rolecall.snapshot.sqlite.SqliteSnapshots;
import dev.rolecall.testing.Desk;
import dev.rolecall.ui.access.InspectorViewModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was changed before is found again, in real files that are whole or damaged.
class PastChangesTest {
    private static final Grant ANNA =
            Grant.of(Principal.of(PrincipalKind.USER, "anna@example.com"), Kinds.READER);

    @TempDir private Path folder;

    private final FakeProvider service =
            new FakeProvider(Kinds.models())
                    .with(Kinds.MODEL, "m1", "One", ANNA)
                    .with(Kinds.MODEL, "m2", "Two", ANNA);
    private final Account acme = KeptRun.account(service);
    private final ResourceRef one = new ResourceRef(acme.id(), Kinds.MODEL, "m1");
    private final ResourceRef two = new ResourceRef(acme.id(), Kinds.MODEL, "m2");

    private KeptRun run() {
        return new KeptRun(folder, service, true);
    }

    private List<PastStep> past(KeptRun run, ResourceRef resource) throws Exception {
        return run.pictures().past().of(acme, resource, 9);
    }

    @Test
    void what_this_run_changes_is_found_at_once_with_what_became_of_it() throws Exception {
        KeptRun run = run();
        assertThat(past(run, one)).isEmpty();

        run.change(new Change.ChangeRole(one, ANNA, Kinds.WRITER), "ticket 7");
        Desk.service(run.open()).thenRefuse(new Failure.Invalid(Map.of(), "not today"));
        run.change(new Change.Revoke(two, ANNA), "");

        assertThat(past(run, one))
                .extracting(
                        PastStep::principalId,
                        PastStep::before,
                        PastStep::after,
                        PastStep::reason,
                        PastStep::outcome)
                .containsExactly(
                        tuple(
                                ANNA.principal().id(),
                                Optional.of(Kinds.READER.word()),
                                Optional.of(Kinds.WRITER.word()),
                                Optional.of("ticket 7"),
                                "verified"));
        assertThat(past(run, two)).extracting(PastStep::outcome).containsExactly("refused");
        run.pictures().close();
    }

    @Test
    void the_inspector_tells_when_rolecall_changed_what_and_what_came_of_it() {
        KeptRun run = run();
        InspectorViewModel inspector = run.inspector(one);
        assertThat(changes(inspector)).isEmpty();

        run.change(new Change.ChangeRole(one, ANNA, Kinds.WRITER), "ticket 7");

        assertThat(changes(inspector))
                .singleElement()
                .asString()
                .contains(String.valueOf(LocalDate.now(ZoneOffset.UTC).getYear()))
                .endsWith(
                        "anna@example.com, Reader → Writer – seen in the list afterwards. Reason:"
                                + " ticket 7");
        assertThat(changes(run.inspector(two))).isEmpty();
        run.pictures().close();
    }

    private static List<String> changes(InspectorViewModel inspector) {
        Messages messages = new Messages(Locale.ENGLISH);
        return inspector.details().get().stream()
                .filter(detail -> messages.text(detail.name()).equals("Changed by Rolecall"))
                .map(detail -> messages.text(detail.value()))
                .toList();
    }

    @Test
    void a_store_that_was_damaged_is_filled_from_the_journal_again_and_its_loss_is_told()
            throws Exception {
        KeptRun first = run();
        first.change(new Change.ChangeRole(one, ANNA, Kinds.WRITER), "");
        List<PastStep> known = past(first, one);
        first.pictures().close();
        Files.writeString(folder.resolve(SqliteSnapshots.FILE), "no database any more".repeat(400));

        KeptRun second = run();
        second.pictures().prepare();

        assertThat(second.pictures().notices().get())
                .extracting(notice -> new Messages(Locale.ENGLISH).text(notice))
                .singleElement()
                .asString()
                .contains("damaged")
                .contains("snapshots from before now are lost, and the names of people");
        assertThat(known).hasSize(1);
        assertThat(past(second, one)).isEqualTo(known);
        assertThat(second.snapshots()).as("begun anew by this run").hasSize(1);
        second.pictures().close();
    }

    @Test
    void a_journal_that_cannot_be_read_takes_nothing_away() throws Exception {
        KeptRun first = run();
        first.change(new Change.ChangeRole(one, ANNA, Kinds.WRITER), "");
        List<PastStep> known = past(first, one);
        first.pictures().close();
        Path journal = folder.resolve("journal.jsonl");
        Files.move(journal, folder.resolve("elsewhere"));
        Files.createDirectory(journal);

        assertThat(known).hasSize(1);
        assertThat(past(run(), one)).isEqualTo(known);
    }
}
