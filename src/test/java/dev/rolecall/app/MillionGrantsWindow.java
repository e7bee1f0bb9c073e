package dev.rolecall.app;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.inventory.query.Grammar;
import dev.rolecall.inventory.query.Query;
import dev.rolecall.profile.Colour;
import dev.rolecall.profile.Profile;
import dev.rolecall.ui.allaccess.AllAccessColumn;
import dev.rolecall.ui.allaccess.AllAccessList;
import dev.rolecall.ui.resources.ResourceOrder;
import dev.rolecall.ui.workspace.Place;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// The real window over a million grants: does what a person would, phase by phase.
final class MillionGrantsWindow {
    private static final int CHANGES = 40;

    /// Longer than native memory that is no longer needed is kept, and than a table takes to fill.
    private static final Duration SETTLING = Duration.ofSeconds(6);

    /// What a table draws after a question is part of the wait.
    private static final Duration FRAMES = Duration.ofMillis(700);

    private static final Duration QUICK_LOOK = Duration.ofMillis(100);
    private static final int ROUNDS = 16;

    private static final Role EDITOR = new Role("Editor", Rank.EDIT);

    private final Desk desk;

    /// Lists are counted, not compared: two of a million rows take seconds to compare.
    private final AtomicInteger answers = new AtomicInteger();

    private final AtomicInteger listed = new AtomicInteger();

    private MillionGrantsWindow(Desk desk) {
        this.desk = desk;
        desk.allAccess().shown().addListener(_ -> answers.incrementAndGet());
        desk.resources().shown().addListener(_ -> listed.incrementAndGet());
    }

    /// @param arguments a folder, a Mistral service's address and the file of its token
    static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        MeasuredWindow.open(
                folder,
                MeasuredWindow.keeping(folder, () -> {}),
                desk ->
                        new MillionGrantsWindow(desk)
                                .run(URI.create(arguments[1]), Path.of(arguments[2])));
    }

    private void run(URI base, Path token) throws Exception {
        Thread.sleep(SETTLING);
        Account account =
                new Account(
                        new AccountId("bench"),
                        new ProviderId("mistral"),
                        "Bench",
                        base,
                        Environment.SANDBOX);
        Profile kept =
                new Profile(
                        account,
                        new CredentialSource.SecretFile(token),
                        Optional.empty(),
                        Colour.NONE,
                        true);
        Screen.call(() -> {
            desk.workspace().profiles().save(kept, Optional.empty(), _ -> {});
            desk.workspace().navigation().place().set(Place.ALL_ACCESS);
            return desk;
        });
        MeasuredWindow.await("the account", () -> !running() && list().of() > 0);
        phase("load", this::load);
        Thread.sleep(SETTLING);
        MeasuredWindow.tell("resident.loaded", MeasuredWindow.resident("VmRSS"));
        phase("filter", this::filter);
        phase("sort", this::sort);
        phase("resources", this::resources);
        phase("apply", this::apply);
        phase("work", this::work);
        MeasuredWindow.tell("resident", MeasuredWindow.resident("VmRSS"));
        MeasuredWindow.tell("resident.most", MeasuredWindow.resident("VmHWM"));
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        MeasuredWindow.tell("heap", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
    }

    private void load() throws Exception {
        GrantFlood flood =
                Screen.call(() ->
                        new GrantFlood(
                                desk.workspace().accounts().accounts().getFirst().account().id()));
        // Screens look at the inventory while operations run.
        desk.workspace()
                .operations()
                .start(
                        Message.verbatim("Inventing"),
                        _ -> {
                            flood.accept(desk.workspace().inventory().inventory());
                            return flood;
                        },
                        _ -> {});
        MeasuredWindow.await(
                "the grants", () -> list().of() >= GrantFlood.RESOURCES * GrantFlood.GRANTS);
        MeasuredWindow.tell("grants", Screen.call(() -> list().of()));
    }

    private void filter() throws Exception {
        double slowest = 0;
        for (String words :
                List.of("u", "us", "user 77", "editor user 123", "library 19 viewer", "")) {
            slowest = Math.max(slowest, asked(() -> desk.allAccess().query().typed(words, true)));
        }
        MeasuredWindow.tell("filter.slowest", slowest);
    }

    private void sort() throws Exception {
        double slowest = 0;
        for (AllAccessColumn column : AllAccessColumn.values()) {
            List<AllAccessColumn.Order> order = List.of(new AllAccessColumn.Order(column, true));
            slowest = Math.max(slowest, asked(() -> desk.allAccess().order().set(order)));
        }
        MeasuredWindow.tell("sort.slowest", slowest);
    }

    /// The other list: 20,000 resources, filtered and ordered by every column.
    private void resources() throws Exception {
        double shown =
                answered(listed, () -> desk.workspace().navigation().place().set(Place.RESOURCES));
        MeasuredWindow.tell("resources.shown", shown);
        MeasuredWindow.tell("resources", Screen.call(() -> desk.resources().rows().size()));
        double filtered = 0;
        for (String words : List.of("1", "19", "library 7", "id:u12", "")) {
            Query query = Grammar.whole().parse(words).query();
            filtered =
                    Math.max(
                            filtered,
                            answered(listed, () -> desk.resources().query().query().set(query)));
        }
        MeasuredWindow.tell("resources.filtered", filtered);
        double ordered = 0;
        for (ResourceOrder.Column column : ResourceOrder.Column.values()) {
            ResourceOrder order = new ResourceOrder(column, true);
            ordered =
                    Math.max(ordered, answered(listed, () -> desk.resources().order().set(order)));
        }
        MeasuredWindow.tell("resources.ordered", ordered);
        Screen.call(() -> {
            desk.workspace().navigation().place().set(Place.ALL_ACCESS);
            return desk;
        });
    }

    /// What a morning of questions leaves behind.
    private void work() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            for (String words : List.of("u", "user 7", "")) {
                asked(() -> desk.allAccess().query().typed(words, true), QUICK_LOOK);
            }
            for (AllAccessColumn column : List.of(AllAccessColumn.WHO, AllAccessColumn.RESOURCE)) {
                List<AllAccessColumn.Order> order =
                        List.of(new AllAccessColumn.Order(column, round % 2 == 0));
                asked(() -> desk.allAccess().order().set(order), QUICK_LOOK);
            }
        }
        MeasuredWindow.tell("questions", answers.get());
    }

    private void apply() throws Exception {
        int staged =
                Screen.call(() -> {
                    desk.workspace().staging().putAll(changes());
                    return desk.workspace().staging().staging().get().changes().size();
                });
        Thread.sleep(1_000);
        Screen.call(() -> {
            desk.workspace().applying().apply(desk.workspace().applying().plan(), "");
            return desk;
        });
        MeasuredWindow.await("the changes", () -> !running());
        int left = Screen.call(() -> desk.workspace().staging().staging().get().changes().size());
        MeasuredWindow.tell("applied", staged - left);
    }

    /// Changes that the service will accept: another role for people who can only look.
    private List<Change> changes() {
        return desk.workspace().inventory().snapshot().get().entries().stream()
                .filter(entry -> !entry.resource().ref().id().startsWith("invented"))
                .flatMap(MillionGrantsWindow::promotions)
                .filter(change -> desk.workspace().staging().refusal(change).isEmpty())
                .limit(CHANGES)
                .toList();
    }

    private static Stream<Change> promotions(ResourceEntry entry) {
        return entry.access().list().stream()
                .flatMap(list -> list.grants().stream())
                .filter(grant -> grant.role().word().equals("Viewer"))
                .limit(1)
                .map(grant -> promotion(entry, grant));
    }

    private static Change promotion(ResourceEntry entry, Grant grant) {
        return new Change.ChangeRole(entry.resource().ref(), grant, EDITOR);
    }

    /// What a table draws after the last question is part of a phase.
    private static void phase(String name, MeasuredWindow.Phase work) throws Exception {
        MeasuredWindow.phase(
                name,
                () -> {
                    work.run();
                    Thread.sleep(FRAMES);
                });
    }

    /// Milliseconds from a question to the list that answers it.
    private double asked(Runnable question) throws Exception {
        return asked(question, FRAMES);
    }

    private double asked(Runnable question, Duration looking) throws Exception {
        return answered(answers, question, looking);
    }

    private static double answered(AtomicInteger answers, Runnable question) throws Exception {
        return answered(answers, question, FRAMES);
    }

    /// @param answers counts the lists that were shown
    private static double answered(AtomicInteger answers, Runnable question, Duration looking)
            throws Exception {
        int before = answers.get();
        long begun = System.nanoTime();
        Screen.later(question);
        MeasuredWindow.await("an answer", () -> answers.get() > before);
        double millis = (System.nanoTime() - begun) / 1e6;
        Thread.sleep(looking);
        return millis;
    }

    private AllAccessList list() {
        return desk.allAccess().shown().get();
    }

    private boolean running() {
        return MeasuredWindow.running(desk);
    }
}
