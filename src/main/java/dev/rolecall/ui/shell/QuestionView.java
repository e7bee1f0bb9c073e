package dev.rolecall.ui.shell;

import dev.rolecall.domain.Environment;
import dev.rolecall.i18n.Messages;
import dev.rolecall.profile.Colour;
import dev.rolecall.ui.control.ColourSwatch;
import dev.rolecall.ui.control.EnvironmentBadge;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A question with a few answers; the first one is what Enter chooses.
final class QuestionView extends VBox {
    private static final double WIDTH = 460;

    private final Button first;
    private final Label heading;
    private final HBox head;

    /// An answer in the words of what it does.
    ///
    /// @param style `accent`, `danger` or nothing
    record Answer(String words, String style, Runnable action) {}

    QuestionView(String title, String sentence, List<Answer> answers) {
        getStyleClass().addAll("rc-sheet", "rc-question");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        heading = new Label(title);
        heading.getStyleClass().add("rc-heading");
        heading.setWrapText(true);
        Label words = new Label(sentence);
        words.setWrapText(true);
        head = new HBox(8, heading);
        head.getStyleClass().add("rc-question-head");
        VBox text = new VBox(8, head, words);
        text.getStyleClass().add("rc-question-text");
        List<Button> buttons = answers.stream().map(QuestionView::button).toList();
        first = buttons.getFirst();
        first.setDefaultButton(true);
        HBox foot = new HBox(8);
        foot.getStyleClass().addAll("rc-sheet-foot", "rc-answers");
        foot.getChildren().addAll(buttons.reversed());
        getChildren().addAll(text, foot);
    }

    /// Shows what is at stake where the question is about one account, and its colour.
    QuestionView about(Environment environment, Colour colour, Messages messages) {
        ColourSwatch swatch = new ColourSwatch();
        swatch.showIfAny(colour);
        head.getChildren().setAll(swatch, heading, new EnvironmentBadge(messages, environment));
        return this;
    }

    void focusFirst() {
        first.requestFocus();
    }

    private static Button button(Answer answer) {
        Button button = new Button(answer.words());
        if (!answer.style().isEmpty()) {
            button.getStyleClass().add(answer.style());
        }
        button.setOnAction(_ -> answer.action().run());
        return button;
    }
}
