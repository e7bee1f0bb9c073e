package dev.rolecall.settings;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The file's shape, apart from the settings themselves. It says only what a person changed, and
/// what it says that nobody here knows stays in it. Its form is told in `settings.md`.
final class SettingsJson {
    private static final String FORMAT = "rolecall-settings";
    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode root;
    private final SettingsReading reading;

    private SettingsJson(ObjectNode root) {
        this.root = root;
        this.reading = SettingsReading.of(root);
    }

    /// A file in which nobody set anything.
    static SettingsJson empty() {
        return new SettingsJson(
                JSON.createObjectNode().put("format", FORMAT).put("version", VERSION));
    }

    /// Reads `content`; empty if it is no such file, or only a part of one.
    static Optional<SettingsJson> parse(byte[] content) {
        try {
            return JSON.readTree(content) instanceof ObjectNode root
                            && FORMAT.equals(root.path("format").asString(""))
                            && root.path("version").isInt()
                    ? Optional.of(new SettingsJson(root))
                    : Optional.empty();
        } catch (JacksonException cutShort) {
            return Optional.empty();
        }
    }

    /// Whether a newer Rolecall wrote it in a form nobody here understands.
    boolean isNewer() {
        return root.path("version").intValue() > VERSION;
    }

    Settings settings() {
        return reading.settings();
    }

    /// The fields whose values make no sense, so that the usual ones hold.
    List<String> faults() {
        return reading.faults();
    }

    /// The file with other settings: only what is not as it was is written, so that a value nobody
    /// here understands stays until a person chooses another.
    SettingsJson with(Settings next) {
        ObjectNode copy = root.deepCopy();
        Settings before = settings();
        if (next.look() != before.look()) {
            copy.put(SettingsReading.LOOK, SettingsReading.word(next.look()));
        }
        if (next.lockAfter() != before.lockAfter()) {
            next.lockAfter()
                    .minutes()
                    .ifPresentOrElse(
                            minutes -> copy.put(SettingsReading.LOCK_AFTER, minutes),
                            () -> copy.put(SettingsReading.LOCK_AFTER, SettingsReading.NEVER));
        }
        if (next.unlockFor() != before.unlockFor()) {
            copy.put(SettingsReading.UNLOCK_FOR, next.unlockFor().minutes());
        }
        if (!next.window().equals(before.window())) {
            next.window().ifPresent(place -> write(place, inside(copy, SettingsReading.WINDOW)));
        }
        new TreeMap<>(next.tables())
                .forEach((table, layout) -> {
                    if (!layout.equals(before.tables().get(table))) {
                        TableJson.write(layout, inside(copy, SettingsReading.TABLES), table);
                    }
                });
        DrawingJson.write(before, next, copy);
        if (!next.views().equals(before.views())) {
            ViewJson.write(next.views(), copy);
        }
        return new SettingsJson(copy);
    }

    byte[] bytes() {
        return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void write(WindowPlace place, ObjectNode node) {
        node.put("x", place.x())
                .put("y", place.y())
                .put("width", place.width())
                .put("height", place.height())
                .put("maximized", place.maximized());
    }

    private static ObjectNode inside(ObjectNode node, String field) {
        return node.path(field) instanceof ObjectNode known ? known : node.putObject(field);
    }
}
