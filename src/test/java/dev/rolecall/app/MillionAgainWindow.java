package dev.rolecall.app;

import dev.rolecall.ui.workspace.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/// The real window in a program just started, over the file in which [MillionGrantsWindow] left a
/// million grants.
final class MillionAgainWindow {
    /// The refresh behind the rows has come and gone by then, and native memory was given back.
    private static final Duration SETTLING = Duration.ofSeconds(12);

    /// Nobody has found the next place to go to before.
    private static final Duration A_LOOK = Duration.ofSeconds(1);

    private MillionAgainWindow() {}

    /// @param arguments the folder
    static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        long begun = System.nanoTime();
        AtomicLong opened = new AtomicLong();
        MeasuredWindow.open(
                folder,
                MeasuredWindow.keeping(folder, () -> opened.set(System.nanoTime())),
                desk -> {
                    MeasuredWindow.tell("again.window", since(begun));
                    MeasuredWindow.phase("again", () -> again(desk, opened));
                });
    }

    private static void again(Desk desk, AtomicLong opened) throws Exception {
        MeasuredWindow.await(
                "the resources", () -> desk.resources().rows().size() >= GrantFlood.RESOURCES);
        MeasuredWindow.tell("again.resources", since(opened.get()));
        Thread.sleep(A_LOOK);
        long asked = System.nanoTime();
        Screen.call(() -> {
            desk.workspace().navigation().place().set(Place.ALL_ACCESS);
            return desk;
        });
        int grants = GrantFlood.RESOURCES * GrantFlood.GRANTS;
        MeasuredWindow.await("the grants", () -> desk.allAccess().shown().get().of() >= grants);
        MeasuredWindow.tell("again.index", since(asked));
        MeasuredWindow.tell("again.grants", Screen.call(() -> desk.allAccess().shown().get().of()));
        Thread.sleep(SETTLING);
        MeasuredWindow.tell("again.resident", MeasuredWindow.resident("VmRSS"));
        MeasuredWindow.tell("again.resident.most", MeasuredWindow.resident("VmHWM"));
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }
}
