package dev.rolecall.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a file of settings says, field by field: one that makes no sense is the usual one, and the
/// others still count.
///
/// @param faults the names of the fields that make no sense
record SettingsReading(Settings settings, List<String> faults) {
    static final String LOOK = "look";
    static final String LOCK_AFTER = "lockAfterMinutes";
    static final String UNLOCK_FOR = "unlockForMinutes";
    static final String WINDOW = "window";
    static final String TABLES = "tables";
    static final String NEVER = "never";
    static final String UI_SCALE = "uiScalePercent";
    static final String SOFTWARE = "softwareRendering";
    static final String LOOK_FOR_UPDATES = "lookForUpdatesAtStart";
    static final String UPDATE_FEED = "updateFeed";

    SettingsReading {
        faults = List.copyOf(faults);
    }

    static SettingsReading of(ObjectNode root) {
        List<String> faults = new ArrayList<>();
        Settings usual = Settings.USUAL;
        Settings settings =
                new Settings(
                        read(root, LOOK, SettingsReading::look, faults).orElse(usual.look()),
                        read(root, LOCK_AFTER, SettingsReading::lockAfter, faults)
                                .orElse(usual.lockAfter()),
                        read(root, UNLOCK_FOR, SettingsReading::unlockFor, faults)
                                .orElse(usual.unlockFor()),
                        read(root, WINDOW, SettingsReading::window, faults),
                        tables(root, faults),
                        ViewJson.read(root, faults),
                        new Drawing(
                                read(root, UI_SCALE, SettingsReading::scale, faults)
                                        .orElse(UiScale.SYSTEM),
                                read(root, SOFTWARE, SettingsReading::flag, faults).orElse(false)),
                        new Updates(
                                read(root, LOOK_FOR_UPDATES, SettingsReading::flag, faults)
                                        .orElse(false),
                                read(root, UPDATE_FEED, SettingsReading::text, faults)));
        return new SettingsReading(settings, faults);
    }

    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static <T> Optional<T> read(
            ObjectNode root,
            String field,
            Function<JsonNode, Optional<T>> reader,
            List<String> faults) {
        JsonNode node = root.path(field);
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        Optional<T> value = reader.apply(node);
        if (value.isEmpty()) {
            faults.add(field);
        }
        return value;
    }

    private static Optional<Look> look(JsonNode node) {
        return Arrays.stream(Look.values())
                .filter(look -> word(look).equals(node.asString("")))
                .findFirst();
    }

    private static Optional<LockAfter> lockAfter(JsonNode node) {
        if (NEVER.equals(node.asString(""))) {
            return Optional.of(LockAfter.NEVER);
        }
        return Arrays.stream(LockAfter.values())
                .filter(choice -> choice.minutes().filter(most -> is(node, most)).isPresent())
                .findFirst();
    }

    private static Optional<UiScale> scale(JsonNode node) {
        return Arrays.stream(UiScale.values())
                .filter(choice -> choice.percent().filter(most -> is(node, most)).isPresent())
                .findFirst()
                .or(() ->
                        word(UiScale.SYSTEM).equals(node.asString(""))
                                ? Optional.of(UiScale.SYSTEM)
                                : Optional.empty());
    }

    private static Optional<Boolean> flag(JsonNode node) {
        return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }

    private static Optional<UnlockFor> unlockFor(JsonNode node) {
        return Arrays.stream(UnlockFor.values())
                .filter(choice -> is(node, choice.minutes()))
                .findFirst();
    }

    private static boolean is(JsonNode node, int number) {
        return node.isInt() && node.intValue() == number;
    }

    private static Optional<WindowPlace> window(JsonNode node) {
        return Optional.of(
                        new WindowPlace(
                                TableJson.number(node, "x"),
                                TableJson.number(node, "y"),
                                TableJson.number(node, "width"),
                                TableJson.number(node, "height"),
                                node.path("maximized").asBoolean(false)))
                .filter(WindowPlace::makesSense);
    }

    private static Map<String, ColumnLayout> tables(ObjectNode root, List<String> faults) {
        JsonNode tables = root.path(TABLES);
        if (!tables.isMissingNode() && !tables.isObject()) {
            faults.add(TABLES);
        }
        Map<String, ColumnLayout> found = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> table : tables.properties()) {
            TableJson.read(table.getValue())
                    .ifPresentOrElse(
                            layout -> found.put(table.getKey(), layout),
                            () -> faults.add(TABLES + "." + table.getKey()));
        }
        return found;
    }
}
