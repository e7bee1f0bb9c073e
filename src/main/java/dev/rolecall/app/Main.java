package dev.rolecall.app;

import dev.rolecall.cli.Commands;
import dev.rolecall.cli.Reach;
import dev.rolecall.diagnostics.LogSettings;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.network.JdkSettings;
import dev.rolecall.policy.Policy;
import dev.rolecall.policy.PolicyFile;
import dev.rolecall.settings.Drawing;
import dev.rolecall.store.UserFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Where the program starts: the window without arguments, `demo` and `tour` on the embedded
/// sandbox, everything else is the command line's.
final class Main {
    /// Prints what the start of the window takes.
    private static final String STARTUP_REPORT = "--startup-report";

    private Main() {}

    static void main(String[] arguments) throws IOException, InterruptedException {
        System.exit(run(ToolkitOptions.take(List.of(arguments))));
    }

    private static int run(List<String> typed) throws IOException, InterruptedException {
        JdkSettings.apply();
        LogSettings.apply();
        Messages messages = new Messages(Locale.getDefault());
        List<String> arguments =
                typed.stream().filter(word -> !word.equals(STARTUP_REPORT)).toList();
        StartReport report =
                typed.equals(arguments)
                        ? StartReport.none(messages)
                        : StartReport.to(System.out, messages);
        report.reached(StartPhase.MAIN);
        UserFolders folders = UserFolders.ofThisSystem();
        Thread.setDefaultUncaughtExceptionHandler(Breakage.in(folders, messages));
        if (arguments.isEmpty()) {
            if (Display.ofThisSystem().isNamed()) {
                return window(folders, messages, report);
            }
            System.err.println(messages.text("app.noDisplay"));
            return 1;
        }
        if (arguments.equals(List.of("demo")) && Display.ofThisSystem().isThere()) {
            try (StartingScreen screen = StartingScreen.begin(Drawing.USUAL)) {
                Policy policy = new PolicyFile(folders.administrator()).read();
                WindowRun run = new WindowRun(newFolder(), true, Keeping.nothing(policy), messages);
                run.tellStart(report::reached);
                return run.run(screen);
            }
        }
        if (arguments.equals(List.of("demo")) || arguments.equals(List.of("tour"))) {
            Path pictures = Path.of("target", "tour");
            TourRun tour = new TourRun(pictures, newFolder(), messages, System.out);
            return report.isWanted() ? tour.start(report::reached) : tour.run();
        }
        return new Commands(
                        Providers.services(), new SandboxEntrance(), () -> reach(folders, messages))
                .run(arguments.toArray(String[]::new), System.out, System.err, System.getenv());
    }

    /// What commands work with, as the window would.
    private static Reach reach(UserFolders folders, Messages messages) {
        TerminalQuestions questions = new TerminalQuestions(messages);
        Consumer<Message> notices = notice -> System.err.println(messages.text(notice));
        Keeping keeping = Keeping.atTerminal(folders, questions, notices);
        WayOut way = keeping.way();
        way.policy().trouble().ifPresent(notices);
        way.notices().forEach(notices);
        return new Reach(
                Providers.all(way.transport()),
                way.network(),
                new KeptCredentials(keeping, questions));
    }

    /// The window that keeps accounts; one a user.
    private static int window(UserFolders folders, Messages messages, StartReport report)
            throws IOException, InterruptedException {
        try (StartingScreen screen = StartingScreen.begin(Keeping.drawing(folders))) {
            Path place = SingleInstance.folder(System.getenv(), folders.data());
            Optional<SingleInstance> one = SingleInstance.claim(place);
            if (one.isEmpty()) {
                boolean heard = SingleInstance.knock(place);
                System.err.println(messages.text(heard ? "app.alreadyOpen" : "app.doesNotAnswer"));
                return heard ? 0 : 1;
            }
            try (SingleInstance instance = one.get()) {
                WindowRun run = new WindowRun(folders.data(), false, Keeping.in(folders), messages);
                run.showOnKnock(instance);
                run.tellStart(report::reached);
                return run.run(screen);
            }
        }
    }

    /// What happens in the sandbox is recorded apart from what happens to real services.
    private static Path newFolder() throws IOException {
        return Files.createTempDirectory("rolecall-sandbox");
    }
}
