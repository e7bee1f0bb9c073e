package dev.rolecall.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.settings.LockAfter;
import dev.rolecall.settings.Look;
import dev.rolecall.settings.Settings;
import dev.rolecall.settings.UnlockFor;
import dev.rolecall.ui.workspace.SettingsModel;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the sheet of settings shows and sets, without a screen.
class SettingsViewModelTest {
    private final SettingsModel settings =
            new SettingsModel(Optional.empty(), new ImmediateOperations());
    private final Messages messages = new Messages(Locale.ENGLISH);

    @Test
    void it_begins_with_what_holds() {
        settings.change(now -> now.with(Look.DARK).with(LockAfter.NEVER).with(UnlockFor.THIRTY));

        SettingsViewModel model = new SettingsViewModel(settings);

        assertThat(model.look().get()).isEqualTo(Look.DARK);
        assertThat(model.lockAfter().get()).isEqualTo(LockAfter.NEVER);
        assertThat(model.unlockFor().get()).isEqualTo(UnlockFor.THIRTY);
    }

    @Test
    void every_choice_holds_at_once_and_leaves_the_others() {
        SettingsViewModel model = new SettingsViewModel(settings);

        model.lockAfter().set(LockAfter.FIVE);
        assertThat(settings.settings().get()).isEqualTo(Settings.USUAL.with(LockAfter.FIVE));
        model.unlockFor().set(UnlockFor.SIXTY);
        model.look().set(Look.LIGHT);

        assertThat(settings.settings().get())
                .isEqualTo(
                        Settings.USUAL.with(LockAfter.FIVE).with(UnlockFor.SIXTY).with(Look.LIGHT));
    }

    @Test
    void never_says_that_the_window_stays_open() {
        SettingsViewModel model = new SettingsViewModel(settings);
        assertThat(messages.text(model.lockHint().getValue())).contains("accounts take no more");

        model.lockAfter().set(LockAfter.NEVER);

        assertThat(messages.text(model.lockHint().getValue())).contains("stays open");
    }

    @Test
    void times_are_told_in_minutes() {
        assertThat(
                        Arrays.stream(LockAfter.values())
                                .map(SettingsViewModel::words)
                                .map(messages::text))
                .containsExactly("5 minutes", "10 minutes", "15 minutes", "30 minutes", "Never");
        assertThat(
                        Arrays.stream(UnlockFor.values())
                                .map(SettingsViewModel::words)
                                .map(messages::text))
                .containsExactly("5 minutes", "15 minutes", "30 minutes", "60 minutes");
    }
}
