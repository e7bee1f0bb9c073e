package dev.rolecall.ui.settings;

import dev.rolecall.i18n.Message;
import dev.rolecall.settings.Drawing;
import dev.rolecall.settings.LockAfter;
import dev.rolecall.settings.Look;
import dev.rolecall.settings.Settings;
import dev.rolecall.settings.UiScale;
import dev.rolecall.settings.UnlockFor;
import dev.rolecall.ui.workspace.SettingsModel;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// What the sheet of settings shows while it is open; every choice holds at once.
public final class SettingsViewModel {
    private final SettingsModel settings;
    private final ObjectProperty<Look> look;
    private final ObjectProperty<LockAfter> lockAfter;
    private final ObjectProperty<UnlockFor> unlockFor;
    private final ObjectProperty<UiScale> scale;
    private final ObjectProperty<Boolean> inSoftware;
    private final Drawing atStart;

    public SettingsViewModel(SettingsModel settings) {
        this.settings = settings;
        Settings now = settings.settings().get();
        this.look = choice(now.look(), Settings::with);
        this.lockAfter = choice(now.lockAfter(), Settings::with);
        this.unlockFor = choice(now.unlockFor(), Settings::with);
        this.atStart = settings.atStart().drawing();
        this.scale =
                choice(
                        now.drawing().scale(),
                        (before, chosen) -> before.with(before.drawing().with(chosen)));
        this.inSoftware =
                choice(
                        now.drawing().inSoftware(),
                        (before, chosen) -> before.with(before.drawing().with(chosen)));
    }

    public ObjectProperty<Look> look() {
        return look;
    }

    public ObjectProperty<LockAfter> lockAfter() {
        return lockAfter;
    }

    public ObjectProperty<UnlockFor> unlockFor() {
        return unlockFor;
    }

    public ObjectProperty<UiScale> scale() {
        return scale;
    }

    /// Whether the graphics card is left alone.
    public ObjectProperty<Boolean> inSoftware() {
        return inSoftware;
    }

    /// Whether a scale can be chosen here: macOS scales every program itself.
    boolean mayScale() {
        return !System.getProperty("os.name", "").startsWith("Mac");
    }

    /// What is said of how the window is drawn: a choice that is not in force yet says so.
    ObservableValue<Message> drawingHint() {
        return Bindings.createObjectBinding(
                () ->
                        Message.of(
                                new Drawing(scale.get(), inSoftware.get()).equals(atStart)
                                        ? mayScale()
                                                ? "settings.drawing.hint"
                                                : "settings.drawing.macHint"
                                        : "settings.drawing.nextStart"),
                scale,
                inSoftware);
    }

    /// What comes of the time to lock that is chosen.
    ObservableValue<Message> lockHint() {
        return lockAfter.map(after ->
                Message.of(
                        after == LockAfter.NEVER
                                ? "settings.lockAfter.neverHint"
                                : "settings.lockAfter.hint"));
    }

    static Message words(Look look) {
        return Message.of(
                switch (look) {
                    case SYSTEM -> "settings.look.system";
                    case LIGHT -> "settings.look.light";
                    case DARK -> "settings.look.dark";
                });
    }

    static Message words(LockAfter after) {
        return after.minutes()
                .map(minutes -> Message.of("settings.minutes", minutes))
                .orElseGet(() -> Message.of("settings.lockAfter.never"));
    }

    static Message words(UiScale scale) {
        return scale.percent()
                .map(percent -> Message.of("settings.scale.percent", percent))
                .orElseGet(() -> Message.of("settings.scale.system"));
    }

    static Message words(UnlockFor unlockFor) {
        return Message.of("settings.minutes", unlockFor.minutes());
    }

    private <T> ObjectProperty<T> choice(T now, BiFunction<Settings, T, Settings> set) {
        ObjectProperty<T> choice = new SimpleObjectProperty<>(now);
        choice.addListener((_, _, chosen) -> settings.change(before -> set.apply(before, chosen)));
        return choice;
    }
}
