package dev.rolecall.app;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.provider.Reading;
import dev.rolecall.ui.access.AccessEditing;
import dev.rolecall.ui.access.AccessOrder;
import dev.rolecall.ui.access.AccessRow;
import dev.rolecall.ui.access.Pending;
import dev.rolecall.ui.workspace.NewAccount;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.TableView;
import javafx.stage.Window;

/// The real window over one library that 200,000 people have access to: selected, edited, ordered
/// and read again.
final class VastListWindow {
    static final int GRANTS = 200_000;

    private static final Duration SETTLING = Duration.ofSeconds(5);

    /// What a table draws is part of the wait.
    private static final Duration FRAMES = Duration.ofMillis(700);

    private static final ResourceKind LIBRARY = new ResourceKind("library");
    private static final Role VIEWER = new Role("Viewer", Rank.USE);
    private static final Role EDITOR = new Role("Editor", Rank.EDIT);
    private static final Role OWNER = new Role("Owner", Rank.OWN);

    /// Far from the beginning, for whoever looks through a list from its top.
    private static final int EDITED = GRANTS - 7;

    private final Desk desk;

    private VastListWindow(Desk desk) {
        this.desk = desk;
    }

    /// @param arguments a folder, and a Mistral service's address and token
    static void main(String[] arguments) throws Exception {
        MeasuredWindow.open(
                Path.of(arguments[0]),
                desk ->
                        new VastListWindow(desk)
                                .run(URI.create(arguments[1]), new Secret(arguments[2])));
    }

    private void run(URI base, Secret token) throws Exception {
        Thread.sleep(SETTLING);
        ProviderId mistral = new ProviderId("mistral");
        Screen.call(() -> {
            desk.workspace()
                    .accounts()
                    .add(new NewAccount(mistral, "Bench", base, Environment.SANDBOX, token));
            return desk;
        });
        MeasuredWindow.await(
                "the account",
                () -> !running() && !desk.resources().shown().get().rows().isEmpty());
        AccountId account =
                Screen.call(() -> desk.workspace().accounts().accounts().getFirst().account().id());
        Optional<Principal> me = Screen.call(() -> desk.workspace().accounts().me(account));
        ResourceRef vast = new ResourceRef(account, LIBRARY, "invented-vast");
        read(list(vast, me, VIEWER));
        ResourceRef small = Screen.call(() -> desk.resources().rows().getFirst().ref());
        select(small, _ -> true);
        Thread.sleep(SETTLING);
        phase(
                "select",
                () ->
                        MeasuredWindow.tell(
                                "selected.millis", select(vast, rows -> rows.size() == GRANTS)));
        phase("edit", this::edit);
        phase("sort", this::sort);
        phase("reread", () -> reread(list(vast, me, EDITOR)));
        MeasuredWindow.tell("grants", Screen.call(() -> rows().size()));
    }

    /// Milliseconds until its rows are there.
    private double select(ResourceRef resource, Predicate<List<AccessRow>> shown) throws Exception {
        long begun = System.nanoTime();
        Screen.call(() -> {
            desk.workspace().navigation().jumpTo(resource);
            return desk;
        });
        MeasuredWindow.await("the rows", () -> shown.test(rows()));
        return (System.nanoTime() - begun) / 1e6;
    }

    /// A row is removed, then a role chosen for another, and the first one put back. Each is
    /// selected before, and with that explained.
    private void edit() throws Exception {
        change(EDITED, (editing, row) -> editing.remove(List.of(row)), Pending.REMOVED);
        change(EDITED - 1, (editing, row) -> editing.choices(List.of(row)), Pending.NONE);
        double millis =
                change(
                        EDITED - 1,
                        (editing, row) -> editing.take(List.of(row), EDITOR),
                        Pending.CHANGED);
        change(EDITED, (editing, row) -> editing.putBack(List.of(row)), Pending.NONE);
        MeasuredWindow.tell("edited.millis", millis);
    }

    private interface Edit {
        void of(AccessEditing editing, AccessRow row);
    }

    /// Milliseconds until the row says so.
    private double change(int place, Edit edit, Pending wanted) throws Exception {
        Screen.call(() -> {
            table().getSelectionModel().clearAndSelect(place);
            return desk;
        });
        Thread.sleep(FRAMES);
        long begun = System.nanoTime();
        Screen.call(() -> {
            edit.of(desk.inspector().table().editing(), rows().get(place));
            return desk;
        });
        MeasuredWindow.await("the edit", () -> rows().get(place).role().pending() == wanted);
        double millis = (System.nanoTime() - begun) / 1e6;
        Thread.sleep(FRAMES);
        return millis;
    }

    private static TableView<?> table() {
        return Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".table-view").stream())
                .map(TableView.class::cast)
                .filter(table -> "Access list".equals(table.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private void sort() throws Exception {
        AccessOrder<String> backwards =
                new AccessOrder<>(
                                row -> row.principal().label().orElse(""),
                                Comparator.<String>naturalOrder())
                        .reversed();
        Screen.call(() -> {
            desk.inspector().table().order().set(Optional.of(backwards));
            return desk;
        });
        MeasuredWindow.await(
                "the order",
                () -> rows().getFirst().principal().label().equals(Optional.of("User 99999")));
    }

    private void reread(AccessList list) throws Exception {
        read(list);
        MeasuredWindow.await(
                "the list",
                () ->
                        rows().get(GRANTS / 2)
                                .role()
                                .now()
                                .orElseThrow()
                                .word()
                                .equals(EDITOR.word()));
    }

    private void read(AccessList list) throws Exception {
        Screen.call(() ->
                // Screens look at the inventory while operations run.
                desk.workspace()
                        .operations()
                        .start(
                                Message.verbatim("Inventing"),
                                _ -> {
                                    Inventory into = desk.workspace().inventory().inventory();
                                    into.listed(
                                            list.resource().account(),
                                            List.of(Resource.named(list.resource(), "Vast")));
                                    into.read(new Reading.Read(list));
                                    return list;
                                },
                                _ -> {}));
        MeasuredWindow.await("what was read", () -> !running());
    }

    private static AccessList list(ResourceRef ref, Optional<Principal> me, Role role) {
        List<Grant> grants = new ArrayList<>(GRANTS);
        me.ifPresent(owner -> grants.add(Grant.of(owner, OWNER)));
        for (int number = grants.size(); number < GRANTS; number++) {
            grants.add(
                    Grant.of(
                            Principal.of(PrincipalKind.USER, "u" + number, "User " + number),
                            role));
        }
        return AccessList.of(ref, Instant.now(), Completeness.COMPLETE, grants);
    }

    private static void phase(String name, MeasuredWindow.Phase work) throws Exception {
        MeasuredWindow.phase(
                name,
                () -> {
                    work.run();
                    Thread.sleep(FRAMES);
                });
    }

    private List<AccessRow> rows() {
        return desk.inspector().table().rows();
    }

    private boolean running() {
        return MeasuredWindow.running(desk);
    }
}
