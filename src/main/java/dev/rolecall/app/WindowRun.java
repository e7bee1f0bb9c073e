package dev.rolecall.app;

import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.FaultCode;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.settings.SettingsFile;
import dev.rolecall.store.UserFolders;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.words.FailureWords;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/// The program with its window, from the first picture to the last operation.
final class WindowRun {
    private static final Logger LOG = System.getLogger(WindowRun.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path journalFolder;
    private final Keeping keeping;
    private final boolean demo;
    private final Messages messages;
    private final Duration patience;
    private final Breakage breakage;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Optional<SingleInstance> instance = Optional.empty();
    private Consumer<StartPhase> onPhase = _ -> {};

    /// @param demo whether the sandbox's accounts are there from the start
    /// @param keeping what outlasts the run
    WindowRun(Path journalFolder, boolean demo, Keeping keeping, Messages messages) {
        this(journalFolder, demo, keeping, messages, PATIENCE);
    }

    /// @param patience how long what runs is waited for when the window is closed
    WindowRun(
            Path journalFolder,
            boolean demo,
            Keeping keeping,
            Messages messages,
            Duration patience) {
        this.patience = patience;
        this.journalFolder = journalFolder;
        this.keeping = keeping;
        this.demo = demo;
        this.messages = messages;
        this.breakage = Breakage.in(UserFolders.ofThisSystem(), messages);
    }

    /// Brings the window to the front when another is started.
    void showOnKnock(SingleInstance one) {
        instance = Optional.of(one);
    }

    /// Tells `onPhase` how far the start has come.
    void tellStart(Consumer<StartPhase> listener) {
        onPhase = listener;
    }

    /// Shows the window and returns when it is closed and everything that ran has ended.
    ///
    /// @param screen what the window is shown on
    /// @return the exit code: 0 if there was a window and all ended in time
    int run(StartingScreen screen) throws InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler(breakage);
        keeping.settings().ifPresent(SettingsFile::readAhead);
        messages.readAhead();
        if (!screen.await()) {
            System.err.println(messages.text("app.noDisplay"));
            return 1;
        }
        onPhase.accept(StartPhase.TOOLKIT);
        try (BackgroundOperations operations =
                        new BackgroundOperations(Screen::later, Clock.systemUTC());
                Desk desk = Screen.call(() -> open(operations))) {
            if (demo) {
                Screen.later(desk.sandbox()::explore);
            }
            closed.await();
            boolean allEnded = operations.shutdown(patience);
            return kept(desk) && allEnded ? 0 : 1;
        }
    }

    private boolean kept(Desk desk) {
        try {
            desk.keep();
            return true;
        } catch (FailureException notKept) {
            System.err.println(messages.text(FailureWords.line(notKept.failure())));
            return false;
        }
    }

    private Desk open(BackgroundOperations operations) {
        Locale locale = Locale.getDefault();
        Browser browser = new Browser(operations);
        Desk desk =
                new Desk(
                        operations,
                        journalFolder,
                        keeping,
                        browser,
                        new Theme(SystemAppearance.observe(), SystemAppearance.calm()),
                        messages,
                        locale);
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> tell(desk, thread, fault));
        MainWindow window =
                new MainWindow(desk, operations, messages.text("app.title"), closed::countDown);
        onPhase.accept(StartPhase.WINDOW);
        window.show(phase -> {
            onPhase.accept(phase);
            if (phase == StartPhase.USABLE) {
                settle(desk, operations, browser);
            }
        });
        instance.ifPresent(one -> one.listen(operations, () -> Screen.later(window::bringToFront)));
        return desk;
    }

    /// What nobody waits for, once the window answers.
    private void settle(Desk desk, BackgroundOperations operations, Browser browser) {
        ThisCopy copy = ThisCopy.here();
        HelpDesk help =
                new HelpDesk(
                        copy,
                        desk,
                        keeping.way(),
                        breakage.records(),
                        operations,
                        browser,
                        messages);
        help.begin();
        operations.<Boolean>quietly(
                "log",
                _ -> {
                    LOG.log(Level.INFO, "The window is open, of " + copy.named());
                    return true;
                },
                _ -> {});
    }

    private void tell(Desk desk, Thread thread, Throwable fault) {
        String where = breakage.keep(thread, fault);
        Screen.later(() -> desk.shell().tellCrash(FaultCode.of(fault), where));
    }
}
