package dev.rolecall.ui.workspace;

import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.Lull;
import dev.rolecall.operation.Operations;
import dev.rolecall.settings.ColumnLayout;
import dev.rolecall.settings.SavedView;
import dev.rolecall.settings.Settings;
import dev.rolecall.settings.SettingsFile;
import dev.rolecall.words.FailureWords;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What a person set for the window: everything that follows a setting watches it here. Changes are
/// saved when none has come for a while, and at the end.
public final class SettingsModel implements ColumnLayouts, SavedViews {
    private final Optional<SettingsFile> file;
    private final Optional<LatestSaved<Settings>> saving;
    private final Lull lull;
    private final ReadOnlyObjectWrapper<Settings> settings =
            new ReadOnlyObjectWrapper<>(Settings.USUAL);
    private final Notices notices = new Notices();
    private Settings atStart = Settings.USUAL;

    /// @param file where settings are kept; without one they last as long as the run
    public SettingsModel(Optional<SettingsFile> file, Operations operations) {
        this.file = file;
        this.saving =
                file.map(kept ->
                        new LatestSaved<>(
                                "save settings",
                                kept::save,
                                operations,
                                why -> notices.tellOnce(FailureWords.line(why))));
        this.lull = new Lull(Lull.HALF_A_SECOND, () -> saving.ifPresent(LatestSaved::start));
    }

    /// What held when the window opened, for what is followed from the next start on.
    public Settings atStart() {
        return atStart;
    }

    /// What holds now.
    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /// What the person must be told of the file of settings; added to, never repeated.
    public ReadOnlyObjectProperty<List<Message>> notices() {
        return notices.all();
    }

    /// Takes up the settings that were kept.
    public void openKept() {
        if (file.isPresent()) {
            try {
                SettingsFile.Kept kept = file.get().load();
                settings.set(kept.settings());
                atStart = kept.settings();
                kept.notices().forEach(notices::tell);
            } catch (FailureException notRead) {
                notices.tell(FailureWords.line(notRead.failure()));
            }
        }
    }

    public void change(UnaryOperator<Settings> changed) {
        Settings next = changed.apply(settings.get());
        if (!next.equals(settings.get())) {
            settings.set(next);
            saving.ifPresent(kept -> kept.note(next));
            lull.changed();
        }
    }

    @Override
    public Optional<ColumnLayout> of(String table) {
        return Optional.ofNullable(settings.get().tables().get(table));
    }

    @Override
    public void keep(String table, ColumnLayout layout) {
        change(now -> now.with(table, layout));
    }

    @Override
    public List<SavedView> views(String list) {
        return settings.get().views(list);
    }

    @Override
    public void keep(SavedView view) {
        change(now -> now.with(view));
    }

    @Override
    public void forget(SavedView view) {
        change(now -> now.without(view));
    }

    /// Saves what is not saved yet; the program is ending.
    public void close() throws FailureException {
        if (saving.isPresent()) {
            saving.get().now();
        }
    }
}
