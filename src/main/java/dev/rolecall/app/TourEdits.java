package dev.rolecall.app;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.ui.access.AccessRow;
import dev.rolecall.ui.access.AccessTableViewModel;
import dev.rolecall.ui.access.GiveAccessViewModel;
import dev.rolecall.ui.access.InspectorViewModel;
import dev.rolecall.ui.access.RoleChoice;
import dev.rolecall.ui.workspace.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the tour does in the inspector, through the very models the inspector's nodes use.
final class TourEdits {
    private static final int FEW_ROWS = 4;
    private static final int MANY_ROWS = 12;

    private final Workspace workspace;
    private final InspectorViewModel inspector;

    TourEdits(Workspace workspace, InspectorViewModel inspector) {
        this.workspace = workspace;
        this.inspector = inspector;
    }

    /// Selects a resource of `account` where somebody's role can be changed, and changes it.
    boolean changeSomebody(AccountId account) {
        return onSomeResource(account, _ -> change());
    }

    /// Ends somebody's access on the resource that is selected.
    boolean revokeSomebody() {
        AccessTableViewModel table = inspector.table();
        Optional<AccessRow> row =
                untouched(choice ->
                        choice instanceof RoleChoice.Remove remove
                                && remove.possible()
                                && !remove.current());
        row.ifPresent(found -> table.editing().remove(List.of(found)));
        return row.isPresent();
    }

    /// Selects a resource of `account` that can be shared, and gives `address` the lowest role.
    boolean giveTo(AccountId account, String address) {
        return onSomeResource(account, _ -> give(address));
    }

    private boolean change() {
        AccessTableViewModel table = inspector.table();
        for (AccessRow row : table.rows()) {
            Optional<Role> other =
                    table.editing().choices(List.of(row)).stream()
                            .filter(RoleChoice::possible)
                            .flatMap(TourEdits::otherRole)
                            .findFirst();
            if (other.isPresent() && ordinary(row)) {
                table.editing().take(List.of(row), other.get());
                return true;
            }
        }
        return false;
    }

    private boolean give(String address) {
        GiveAccessViewModel give = inspector.give();
        if (give.closed().get().isPresent() || give.roles().isEmpty()) {
            return false;
        }
        give.role().set(Optional.of(give.roles().getFirst()));
        give.take(address);
        give.decide(PrincipalKind.USER);
        boolean ready = give.outlook().get().ready();
        give.give();
        return ready;
    }

    private Optional<AccessRow> untouched(Predicate<RoleChoice> wanted) {
        AccessTableViewModel table = inspector.table();
        return table.rows().stream()
                .filter(TourEdits::ordinary)
                .filter(row -> row.role().now().equals(row.role().wanted()))
                .filter(row -> table.editing().choices(List.of(row)).stream().anyMatch(wanted))
                .findFirst();
    }

    private boolean onSomeResource(AccountId account, Predicate<ResourceRef> edit) {
        return workspace.inventory().snapshot().get().entries(account).stream()
                .filter(entry -> entry.access().list().isPresent())
                .sorted(Comparator.comparing(TourEdits::unhandy))
                .map(entry -> entry.resource().ref())
                .anyMatch(ref -> {
                    workspace.navigation().jumpTo(ref);
                    return edit.test(ref);
                });
    }

    /// Lists of a few rows come first: a picture shows them whole.
    private static boolean unhandy(ResourceEntry entry) {
        int rows = entry.grants().orElse(0);
        return rows < FEW_ROWS || rows > MANY_ROWS;
    }

    /// Somebody else, by name, who is not the owner: changing them surprises nobody.
    private static boolean ordinary(AccessRow row) {
        return row.principal().kind().equals(PrincipalKind.USER)
                && row.principal().label().isPresent()
                && !row.me()
                && !row.owner();
    }

    private static Stream<Role> otherRole(RoleChoice choice) {
        return choice instanceof RoleChoice.Take take
                        && !take.current()
                        && take.role().role().rank() != Rank.OWN
                ? Stream.of(take.role().role())
                : Stream.empty();
    }
}
