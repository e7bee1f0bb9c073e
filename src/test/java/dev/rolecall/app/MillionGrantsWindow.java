package dev.rolecall.app;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Role;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.ui.allaccess.AllAccessColumn;
import dev.rolecall.ui.allaccess.AllAccessList;
import dev.rolecall.ui.workspace.NewAccount;
import dev.rolecall.ui.workspace.Place;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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

    private MillionGrantsWindow(Desk desk) {
        this.desk = desk;
        desk.allAccess().shown().addListener(_ -> answers.incrementAndGet());
    }

    /// @param arguments a folder, and a Mistral service's address and token
    static void main(String[] arguments) throws Exception {
        MeasuredWindow.open(
                Path.of(arguments[0]),
                desk ->
                        new MillionGrantsWindow(desk)
                                .run(URI.create(arguments[1]), new Secret(arguments[2])));
    }

    private void run(URI base, Secret token) throws Exception {
        Thread.sleep(SETTLING);
        Screen.call(() -> {
            ProviderId mistral = new ProviderId("mistral");
            desk.workspace()
                    .accounts()
                    .add(new NewAccount(mistral, "Bench", base, Environment.SANDBOX, token));
            desk.workspace().navigation().place().set(Place.ALL_ACCESS);
            return desk;
        });
        MeasuredWindow.await("the account", () -> !running() && list().of() > 0);
        phase("load", this::load);
        Thread.sleep(SETTLING);
        MeasuredWindow.tell("resident.loaded", resident("VmRSS"));
        phase("filter", this::filter);
        phase("sort", this::sort);
        phase("apply", this::apply);
        phase("work", this::work);
        MeasuredWindow.tell("resident", resident("VmRSS"));
        MeasuredWindow.tell("resident.most", resident("VmHWM"));
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

    /// Megabytes of memory this program has, as Linux tells; 0 elsewhere.
    private static double resident(String field) throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(field + ":"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1_000)
                .findFirst()
                .orElse(0);
    }
}
