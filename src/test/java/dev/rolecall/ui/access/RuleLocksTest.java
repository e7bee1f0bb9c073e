package dev.rolecall.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.provider.FakeService;
import dev.rolecall.testing.Desk;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What cannot be edited of resources that several own, one of whom must remain.
class RuleLocksTest {
    private static final int MANY = 20_000;

    private final List<Grant> owners =
            IntStream.range(0, MANY)
                    .mapToObj(number -> FakeService.grant("owner" + number, FakeService.OWNER))
                    .toList();
    private final Desk desk =
            new Desk(
                    Path.of("nothing-is-applied"),
                    (service, id) ->
                            service.holding(
                                            Desk.document(id, "few"),
                                            owners.get(0),
                                            owners.get(1),
                                            owners.get(2))
                                    .holding(
                                            Desk.document(id, "many"),
                                            owners.toArray(Grant[]::new)));
    private final ResourceRef few =
            Desk.document(desk.open(Environment.TEST).account().id(), "few");
    private final ResourceRef many = Desk.document(few.account(), "many");

    private List<Boolean> locked() {
        RuleLocks locks = new RuleLocks(desk.staging().rulebook());
        return owners.stream().limit(3).map(grant -> locks.of(few, grant).isPresent()).toList();
    }

    @Test
    void the_owner_who_would_remain_alone_is_locked_and_those_who_go_are_not() {
        assertThat(locked()).containsExactly(false, false, false);

        desk.staging().put(new Change.Revoke(few, owners.get(0)));
        assertThat(locked()).as("two would remain").containsExactly(false, false, false);

        desk.staging().put(new Change.Revoke(few, owners.get(1)));
        assertThat(locked()).as("one would remain").containsExactly(false, false, true);
    }

    /// Asking about each of them goes through all of them: that would take minutes.
    @Test
    @Timeout(20)
    void of_thousands_of_owners_one_is_asked_about() {
        RuleLocks locks = new RuleLocks(desk.staging().rulebook());

        assertThat(owners).noneMatch(grant -> locks.of(many, grant).isPresent());
    }
}
