package dev.rolecall.app;

import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.words.FailureWords;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// The tour as a program: without a display, with pictures of every screen and one line a step.
final class TourRun {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path pictures;
    private final Path journalFolder;
    private final Messages messages;
    private final PrintStream out;
    private final AtomicInteger faults = new AtomicInteger();

    TourRun(Path pictures, Path journalFolder, Messages messages, PrintStream out) {
        this.pictures = pictures;
        this.journalFolder = journalFolder;
        this.messages = messages;
        this.out = out;
    }

    /// Walks through everything once.
    ///
    /// @return 0 if every step came out as it should and nothing broke meanwhile
    int run() throws InterruptedException {
        Screen.start(false);
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> tell(fault));
        try (BackgroundOperations operations =
                        new BackgroundOperations(Screen::later, Clock.systemUTC());
                Desk desk = Screen.call(() -> desk(operations))) {
            boolean well = walk(operations, desk);
            boolean allEnded = operations.shutdown(PATIENCE);
            return well && allEnded && faults.get() == 0 ? 0 : 1;
        } finally {
            Screen.stop();
        }
    }

    /// Opens the window as the tour does and ends once it can be used: the start alone, which is
    /// what packages are trained with.
    ///
    /// @return 0 if everything ended in time
    int start(Consumer<StartPhase> onPhase) throws InterruptedException {
        CountDownLatch usable = new CountDownLatch(1);
        Screen.start(false);
        onPhase.accept(StartPhase.TOOLKIT);
        try (BackgroundOperations operations =
                        new BackgroundOperations(Screen::later, Clock.systemUTC());
                Desk desk = Screen.call(() -> desk(operations))) {
            MainWindow window = window(operations, desk);
            onPhase.accept(StartPhase.WINDOW);
            Screen.later(() ->
                    window.show(phase -> {
                        onPhase.accept(phase);
                        if (phase == StartPhase.USABLE) {
                            window.close();
                            usable.countDown();
                        }
                    }));
            usable.await();
            return operations.shutdown(PATIENCE) ? 0 : 1;
        } finally {
            Screen.stop();
        }
    }

    private MainWindow window(BackgroundOperations operations, Desk desk)
            throws InterruptedException {
        String title = messages.text("app.title");
        return Screen.call(() -> new MainWindow(desk, operations, title, () -> {}));
    }

    private Desk desk(BackgroundOperations operations) {
        return new Desk(
                operations,
                journalFolder,
                Keeping.nothing(),
                new Browser(operations),
                Theme.fixed(Appearance.LIGHT),
                messages,
                Locale.getDefault());
    }

    private boolean walk(BackgroundOperations operations, Desk desk) throws InterruptedException {
        MainWindow window = window(operations, desk);
        Screen.later(window::show);
        Tour tour =
                new Tour(
                        desk,
                        new TourHands(operations),
                        new TourPictures(window.scene(), desk.theme(), pictures),
                        messages,
                        out::println);
        try {
            tour.run();
            out.println(messages.text("tour.done", pictures.toAbsolutePath().toString()));
            return true;
        } catch (TourFailed failed) {
            out.println(messages.text("tour.failed", String.valueOf(failed.getMessage())));
        } catch (FailureException failed) {
            String why = messages.text(FailureWords.line(failed.failure()));
            out.println(messages.text("tour.failed", why));
        } catch (IOException failed) {
            out.println(messages.text("tour.failed", String.valueOf(failed.getMessage())));
        }
        return false;
    }

    private void tell(Throwable fault) {
        faults.incrementAndGet();
        out.println(messages.text("tour.fault", fault.toString()));
        for (StackTraceElement frame : fault.getStackTrace()) {
            out.println("    " + frame);
        }
    }
}
