package dev.rolecall.ui.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Grant;
import dev.rolecall.inventory.Difference;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.inventory.PictureDifference;
import dev.rolecall.inventory.query.Grammar;
import dev.rolecall.provider.FakeService;
import dev.rolecall.testing.Desk;
import dev.rolecall.ui.listing.GrantIndexes;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.workspace.OpenAccount;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `changed:` finds among resources: those with a grant that is new or another since then.
class ChangedResourcesTest {
    private static final Grant ANNA = FakeService.grant("anna", FakeService.READER);
    private static final Grant CLEO = FakeService.grant("cleo", FakeService.READER);
    private static final Grant CLEO_WRITES = FakeService.grant("cleo", FakeService.EDITOR);

    @TempDir private Path folder;
    private final List<Instant> asked = new ArrayList<>();
    private Optional<InventorySnapshot> earlier = Optional.empty();
    private Desk desk;
    private ResourcesViewModel model;

    @BeforeEach
    void changeTwoOfFour() {
        desk =
                new Desk(
                        folder,
                        (service, id) ->
                                service.holding(Desk.document(id, "archive"), ANNA)
                                        .holding(Desk.document(id, "board"), ANNA)
                                        .holding(Desk.document(id, "chart"), ANNA, CLEO)
                                        .holding(Desk.document(id, "diary"), ANNA, CLEO));
        GrantIndexes indexes = new GrantIndexes(now -> when -> since(now, when));
        model =
                new ResourcesViewModel(
                        new Scope(desk.accounts(), desk.inventory(), desk.navigation(), indexes),
                        desk.staging(),
                        desk.operations(),
                        desk.messages());
        OpenAccount account = desk.open(Environment.SANDBOX);
        earlier = Optional.of(desk.inventory().snapshot().get());
        Desk.service(account)
                .holding(Desk.document(account.account().id(), "board"), ANNA, CLEO)
                .holding(Desk.document(account.account().id(), "chart"), ANNA, CLEO_WRITES)
                .holding(Desk.document(account.account().id(), "diary"), ANNA);
        desk.inventory().refreshAll();
    }

    private Optional<Difference> since(InventorySnapshot now, Instant when) {
        asked.add(when);
        return earlier.map(before -> new PictureDifference(before, now));
    }

    private List<String> look(String text) {
        asked.clear();
        model.query().query().set(Grammar.whole().parse(text).query());
        return model.rows().stream().map(ResourceRow::name).toList();
    }

    private boolean remembers() {
        return model.truth().get().remembers();
    }

    @Test
    void resources_where_somebody_was_given_a_role_or_another_one_are_found() {
        assertThat(look("changed:7d")).containsExactly("board", "chart");
        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(when ->
                        assertThat(Duration.between(when, Instant.now()).toHours())
                                .isBetween(6 * 24L - 1, 8 * 24L + 1));
        assertThat(remembers()).isTrue();
    }

    @Test
    void the_others_are_found_with_a_minus_and_further_parts_narrow() {
        assertThat(look("-changed:7d")).containsExactly("archive", "diary");
        assertThat(look("changed:7d chart")).containsExactly("chart");
        assertThat(look("changed:7d who:user -board")).containsExactly("chart");
    }

    @Test
    void where_nothing_is_known_of_that_time_nothing_is_found_and_that_is_said() {
        earlier = Optional.empty();

        assertThat(look("changed:7d")).isEmpty();
        assertThat(remembers()).isFalse();
    }
}
