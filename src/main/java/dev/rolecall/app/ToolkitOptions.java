package dev.rolecall.app;

import dev.rolecall.settings.Drawing;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What JavaFX has to be told before it starts, because it reads it once: the scale of the window
/// and whether the graphics card is left alone, or there is none. What was said on the command line
/// goes first.
final class ToolkitOptions {
    private static final String SOFTWARE = "--software-rendering";

    private ToolkitOptions() {}

    /// Follows the option of the window that the command line may begin with.
    ///
    /// @return the other words
    static List<String> take(List<String> arguments) {
        if (arguments.contains(SOFTWARE)) {
            System.setProperty("prism.order", "sw");
        }
        return arguments.stream().filter(word -> !word.equals(SOFTWARE)).toList();
    }

    /// To be called before the toolkit starts.
    static void apply(Drawing drawing) {
        boolean card = GraphicsCard.ofThisSystem().mayBeThere();
        of(card ? drawing : drawing.with(true), System.getProperty("os.name", ""))
                .forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
    }

    /// The options for `drawing` on the system of this name. On macOS the system alone scales.
    static Map<String, String> of(Drawing drawing, String system) {
        Map<String, String> options = new HashMap<>();
        String name = system.toLowerCase(Locale.ROOT);
        Optional<String> scale =
                name.startsWith("windows")
                        ? Optional.of("glass.win.uiScale")
                        : name.startsWith("mac")
                                ? Optional.empty()
                                : Optional.of("glass.gtk.uiScale");
        scale.ifPresent(option ->
                drawing.scale().percent().ifPresent(most -> options.put(option, most + "%")));
        if (drawing.inSoftware()) {
            options.put("prism.order", "sw");
        }
        return options;
    }
}
