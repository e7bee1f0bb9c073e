package dev.rolecall.diagnostics;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What runs here and on what, in lines. Nothing in it names a person: no folder, no host.
final class Versions {
    private static final List<String> PROPERTIES =
            List.of(
                    "java.vm.name",
                    "java.vm.version",
                    "javafx.runtime.version",
                    "os.name",
                    "os.version",
                    "os.arch",
                    "glass.gtk.uiScale",
                    "glass.win.uiScale",
                    "prism.order");
    private static final List<String> VARIABLES =
            List.of("XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "GDK_SCALE");

    private Versions() {}

    static String of(Subject subject) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("rolecall", subject.version().isEmpty() ? "unknown" : subject.version());
        PROPERTIES.forEach(name ->
                Optional.ofNullable(System.getProperty(name))
                        .ifPresent(value -> lines.put(name, value)));
        VARIABLES.forEach(name ->
                Optional.ofNullable(System.getenv(name))
                        .ifPresent(value -> lines.put(name, value)));
        lines.put("locale", Locale.getDefault().toLanguageTag());
        lines.put("zone", ZoneId.systemDefault().getId());
        lines.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        lines.put("memory used", megabytes(used()));
        lines.put("memory at most", megabytes(Runtime.getRuntime().maxMemory()));
        lines.put("screens", String.join("; ", subject.screens()));
        StringBuilder text = new StringBuilder();
        lines.forEach((word, value) -> text.append(word).append(": ").append(value).append('\n'));
        return text.toString();
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String megabytes(long bytes) {
        return bytes / (1024 * 1024) + " MB";
    }
}
