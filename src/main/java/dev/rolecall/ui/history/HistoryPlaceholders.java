package dev.rolecall.ui.history;

import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.EmptyState;
import dev.rolecall.words.FailureWords;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What stands in place of snapshots or changes where there are none to show.
final class HistoryPlaceholders {
    private final Messages messages;
    private final Runnable again;

    /// @param again asks once more what is kept
    HistoryPlaceholders(Messages messages, Runnable again) {
        this.messages = messages;
        this.again = again;
    }

    Node of(SnapshotsState state) {
        return switch (state) {
            case SnapshotsState.Looking _ ->
                    state(Feather.CLOCK, "history.looking.title", "history.looking.sentence");
            case SnapshotsState.NothingKept _ ->
                    state(
                            Feather.CLOCK,
                            "history.nothingKept.title",
                            "history.nothingKept.sentence");
            case SnapshotsState.Unreadable(Failure why) -> unreadable(why);
            case SnapshotsState.Shown _ ->
                    state(Feather.CLOCK, "history.none.title", "history.none.sentence");
        };
    }

    Node of(ComparisonState state) {
        return switch (state) {
            case ComparisonState.NothingChosen _ ->
                    state(Feather.CLOCK, "history.choose.title", "history.choose.sentence");
            case ComparisonState.CannotBeCompared _ ->
                    state(Feather.CLOCK, "history.cannot.title", "history.cannot.sentence");
            case ComparisonState.Comparing _ ->
                    state(Feather.CLOCK, "history.comparing.title", "history.comparing.sentence");
            case ComparisonState.Unreadable(Failure why) -> unreadable(why);
            case ComparisonState.Gone _ ->
                    state(Feather.CLOCK, "history.thinned.title", "history.thinned.sentence");
            case ComparisonState.Shown _ -> new Label("");
        };
    }

    private Node state(Ikon icon, String title, String sentence) {
        return new EmptyState(icon, messages.text(title), messages.text(sentence));
    }

    private Node unreadable(Failure why) {
        Button button = new Button(messages.text("failure.help.tryAgain"));
        button.setOnAction(_ -> again.run());
        EmptyState state =
                new EmptyState(
                        Feather.ALERT_TRIANGLE,
                        messages.text("history.unreadable"),
                        messages.text(FailureWords.line(why)),
                        button);
        state.getStyleClass().add("rc-failure");
        return state;
    }
}
