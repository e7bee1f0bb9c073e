package dev.rolecall.settings;

import tools.jackson.databind.node.ObjectNode;

/// What the file of settings says of drawing and of looking for updates: only what is not as it
/// was.
final class DrawingJson {
    private DrawingJson() {}

    static void write(Settings before, Settings next, ObjectNode copy) {
        UiScale scale = next.drawing().scale();
        if (scale != before.drawing().scale()) {
            scale.percent()
                    .ifPresentOrElse(
                            percent -> copy.put(SettingsReading.UI_SCALE, percent),
                            () -> copy.put(SettingsReading.UI_SCALE, SettingsReading.word(scale)));
        }
        if (next.drawing().inSoftware() != before.drawing().inSoftware()) {
            copy.put(SettingsReading.SOFTWARE, next.drawing().inSoftware());
        }
        if (next.updates().atStart() != before.updates().atStart()) {
            copy.put(SettingsReading.LOOK_FOR_UPDATES, next.updates().atStart());
        }
        if (!next.updates().feed().equals(before.updates().feed())) {
            next.updates()
                    .feed()
                    .ifPresentOrElse(
                            feed -> copy.put(SettingsReading.UPDATE_FEED, feed),
                            () -> copy.remove(SettingsReading.UPDATE_FEED));
        }
    }
}
