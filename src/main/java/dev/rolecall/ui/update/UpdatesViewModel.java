package dev.rolecall.ui.update;

import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.settings.Updates;
import dev.rolecall.ui.workspace.SettingsModel;
import dev.rolecall.update.Release;
import dev.rolecall.update.UpdateCheck;
import dev.rolecall.words.FailureWords;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Whether a person wants to be told of newer versions, where they are looked for, and what was
/// found when they asked.
public final class UpdatesViewModel {
    private final SettingsModel settings;
    private final UpdateRules rules;
    private final UpdateCheck check;
    private final Operations operations;
    private final BooleanProperty atStart = new SimpleBooleanProperty();
    private final StringProperty feed = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Message>> told =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Release>> offered =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public UpdatesViewModel(
            SettingsModel settings, UpdateRules rules, UpdateCheck check, Operations operations) {
        this.settings = settings;
        this.rules = rules;
        this.check = check;
        this.operations = operations;
        Updates now = settings.settings().get().updates();
        atStart.set(now.atStart() && rules.offBy().isEmpty());
        feed.set(
                rules.feedBy().isPresent()
                        ? rules.feed(now).map(URI::toString).orElse("")
                        : now.feed().orElse(""));
        atStart.addListener(_ -> keep());
        feed.addListener(_ -> keep());
    }

    /// Whether it is looked for at each start.
    public BooleanProperty atStart() {
        return atStart;
    }

    /// The address that is asked, as it is typed.
    public StringProperty feed() {
        return feed;
    }

    /// Where is looked if nothing is typed; empty if nowhere.
    public Optional<URI> builtIn() {
        return rules.builtIn();
    }

    /// Who has switched it off; empty if nobody has.
    public Optional<String> offBy() {
        return rules.offBy();
    }

    /// Who has fixed the address; empty if nobody has.
    public Optional<String> feedBy() {
        return rules.feedBy();
    }

    public ReadOnlyBooleanProperty looking() {
        return looking.getReadOnlyProperty();
    }

    /// What came of asking.
    public ReadOnlyObjectProperty<Optional<Message>> told() {
        return told.getReadOnlyProperty();
    }

    /// What was found and may be worth having: a newer version, or one of which nobody can say
    /// whether it is newer.
    public ReadOnlyObjectProperty<Optional<Release>> offered() {
        return offered.getReadOnlyProperty();
    }

    /// Asks once, if a person wants that at each start; says nothing unless there is a newer
    /// version.
    ///
    /// @param found told on the screen of a newer version
    public void atStart(Consumer<Release> found) {
        Updates now = settings.settings().get().updates();
        if (now.atStart()) {
            ask(outcome -> {
                if (outcome instanceof Outcome.Succeeded<Release>(Release release)
                        && release.age() == Release.Age.NEWER) {
                    found.accept(release);
                }
            });
        }
    }

    /// Asks because a person wants to know now.
    public void look() {
        told.set(Optional.empty());
        offered.set(Optional.empty());
        if (address().isEmpty()) {
            told.set(Optional.of(Message.of("update.noFeed")));
            return;
        }
        looking.set(true);
        ask(this::over);
    }

    private void ask(Consumer<Outcome<Release>> whenOver) {
        address()
                .ifPresent(there ->
                        operations.<Release>quietly("update", _ -> check.look(there), whenOver));
    }

    /// What is typed and is no address is not silently replaced by another.
    private Optional<URI> address() {
        Updates now = settings.settings().get().updates();
        boolean senseless =
                rules.feedBy().isEmpty()
                        && now.feed().isPresent()
                        && now.feed().flatMap(UpdateCheck::address).isEmpty();
        return senseless ? Optional.empty() : rules.feed(now);
    }

    private void over(Outcome<Release> outcome) {
        looking.set(false);
        switch (outcome) {
            case Outcome.Succeeded<Release>(Release release) -> {
                offered.set(Optional.of(release).filter(one -> one.age() != Release.Age.NO_NEWER));
                told.set(Optional.of(words(release)));
            }
            case Outcome.Failed<Release>(Failure why) ->
                    told.set(Optional.of(FailureWords.line(why)));
            case Outcome.Cancelled<Release> _ -> {}
        }
    }

    private static Message words(Release release) {
        return Message.of(
                switch (release.age()) {
                    case NEWER -> "update.newer";
                    case NO_NEWER -> "update.latest";
                    case UNKNOWN -> "update.unknown";
                },
                release.version());
    }

    private void keep() {
        Optional<String> typed = Optional.of(feed.get().strip()).filter(text -> !text.isEmpty());
        settings.change(now ->
                now.with(
                        new Updates(
                                rules.offBy().isPresent() ? now.updates().atStart() : atStart.get(),
                                rules.feedBy().isPresent() ? now.updates().feed() : typed)));
    }
}
