package dev.rolecall.inventory;

import static dev.rolecall.inventory.Samples.ACME;
import static dev.rolecall.inventory.Samples.EDITOR;
import static dev.rolecall.inventory.Samples.LIBRARY;
import static dev.rolecall.inventory.Samples.list;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.operation.Unwatched;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is gone in a refresh and still gives no reason to doubt it.
class ExpectedLossTest {
    private static final Failure DENIED =
            new Failure.Forbidden(Failure.Missing.NOT_TOLD, "not yours");

    private final ShrinkingAccount account = new ShrinkingAccount();

    @Test
    void what_was_revoked_here_before_the_refresh_is_expected_to_be_gone() throws Exception {
        account.ten().forEach(this::revokeAllButOne);

        account.refresh(10, 1);

        assertThat(account.truth().doubt()).isEmpty();
        assertThat(account.grants()).isEqualTo(10);
    }

    @Test
    void what_is_revoked_here_during_the_refresh_is_expected_to_be_gone() {
        try (Refresh refresh = account.inventory().refresh(ACME)) {
            refresh.listing(LIBRARY);
            refresh.listed(account.ten());
            account.ten().forEach(this::revokeAllButOne);
            for (Resource resource : account.ten()) {
                refresh.read(ShrinkingAccount.read(resource, 1));
            }
        }

        assertThat(account.truth().doubt()).isEmpty();
        assertThat(account.grants()).isEqualTo(10);
    }

    @Test
    void what_is_changed_here_while_there_is_a_doubt_shows_in_both_pictures() throws Exception {
        account.refresh(10, 6);

        revokeAllButOne(account.ten().getFirst());

        assertThat(account.grants()).isEqualTo(91);
        assertThat(account.doubt().losses()).isEqualTo(new Losses(0, 10, 36, 91));
        account.inventory().believe(ACME.id());
        assertThat(account.grants()).isEqualTo(55);
    }

    @Test
    void access_lost_through_another_resource_is_counted_there_alone() {
        ResourceRef manager = account.ten().getFirst().ref();
        ResourceKind notebook = new ResourceKind("notebook");
        List<Resource> managed =
                IntStream.range(0, 40)
                        .mapToObj(number ->
                                new Resource(
                                        new ResourceRef(ACME.id(), notebook, "n" + number),
                                        "Notebook",
                                        Optional.empty(),
                                        Optional.of(manager)))
                        .toList();
        account.inventory().listed(ACME.id(), managed);
        managed.forEach(resource -> account.inventory().read(ShrinkingAccount.read(resource, 10)));

        revokeAllButOne(account.ten().getFirst());
        try (Refresh refresh = account.inventory().refresh(ACME)) {
            managed.forEach(resource -> refresh.read(ShrinkingAccount.read(resource, 1)));
        }

        assertThat(account.truth().doubt()).isEmpty();
        assertThat(account.grants()).isEqualTo(91 + 40);
    }

    @Test
    void what_could_not_be_read_or_listed_is_not_gone() throws Exception {
        ScriptedConnection failing =
                new ScriptedConnection(ACME, 1).page(LIBRARY, account.array(5));
        account.ten().forEach(resource -> failing.unreadable(resource, DENIED));

        new Sync()
                .of(failing.brokenAfterPages(LIBRARY, DENIED), account.inventory())
                .run(new Unwatched());

        assertThat(account.truth().doubt()).isEmpty();
        assertThat(account.truth().missed()).hasSize(10);
        assertThat(account.grants()).isEqualTo(100);
    }

    @Test
    void another_role_is_no_loss() throws Exception {
        ScriptedConnection promoting =
                new ScriptedConnection(ACME, 1).page(LIBRARY, account.array(10));
        account.ten()
                .forEach(resource ->
                        promoting.holding(resource, ShrinkingAccount.people(10, EDITOR)));

        new Sync().of(promoting, account.inventory()).run(new Unwatched());

        assertThat(account.truth().doubt()).isEmpty();
        assertThat(
                        account.inventory()
                                .snapshot()
                                .find(account.ten().getFirst().ref())
                                .orElseThrow()
                                .access()
                                .list())
                .hasValueSatisfying(list ->
                        assertThat(list.grants()).isEqualTo(ShrinkingAccount.people(10, EDITOR)));
    }

    private void revokeAllButOne(Resource resource) {
        account.inventory().read(ShrinkingAccount.read(resource, 1));
    }
}
