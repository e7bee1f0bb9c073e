package dev.rolecall.ui.review;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.ColourSwatch;
import dev.rolecall.ui.control.EnvironmentBadge;
import dev.rolecall.ui.control.NameLabel;
import dev.rolecall.ui.control.ProviderGlyph;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The changes of one resource under its name.
final class ReviewGroupBox extends VBox {
    private static final double VERB_WIDTH = 84;
    private static final int MOST_REQUEST_ROWS = 12;

    private final Messages messages;

    ReviewGroupBox(ReviewGroup group, boolean withRequests, Messages messages) {
        this.messages = messages;
        getStyleClass().add("rc-review-group");
        getChildren().add(head(group));
        for (ReviewLine line : group.lines()) {
            getChildren().add(row(line));
            if (withRequests) {
                line.requests().forEach(request -> getChildren().add(request(request)));
            }
        }
    }

    private HBox head(ReviewGroup group) {
        NameLabel name = new NameLabel(group.name());
        name.getStyleClass().add("rc-strong");
        Label where = new Label(messages.text("review.where", group.kind(), group.account()));
        where.getStyleClass().add("rc-muted");
        where.setMinWidth(USE_PREF_SIZE);
        ProviderGlyph glyph = new ProviderGlyph(group.glyph(), messages.text(group.service()));
        ColourSwatch swatch = new ColourSwatch();
        swatch.showIfAny(group.colour());
        EnvironmentBadge badge = new EnvironmentBadge(messages, group.environment());
        HBox head = new HBox(8, swatch, glyph, name, where, badge);
        head.getStyleClass().add("rc-review-group-head");
        return head;
    }

    private HBox row(ReviewLine line) {
        Label verb = new Label(messages.text(verb(line.sort())), sign(line.sort()));
        verb.setMinWidth(VERB_WIDTH);
        verb.getStyleClass().addAll("rc-strong", style(line.sort()));
        Label words =
                new Label(
                        messages.text(
                                line.meaning()
                                        .map(meaning ->
                                                Message.of("review.line", line.words(), meaning))
                                        .orElse(line.words())));
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label call = new Label(messages.text(line.call()));
        call.getStyleClass().add("rc-muted");
        call.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8, verb, words, call);
        row.getStyleClass().add("rc-review-line");
        return row;
    }

    private TextArea request(String text) {
        TextArea area = new TextArea(text);
        area.setEditable(false);
        area.setWrapText(true);
        int lines = (int) text.lines().mapToLong(line -> 1 + line.length() / 110).sum();
        area.setPrefRowCount(Math.min(lines, MOST_REQUEST_ROWS));
        area.getStyleClass().add("rc-review-request");
        if (lines <= MOST_REQUEST_ROWS) {
            area.getStyleClass().add("rc-whole");
        }
        area.setAccessibleText(messages.text("review.request"));
        return area;
    }

    private static String verb(ReviewLine.Sort sort) {
        return switch (sort) {
            case GIVE -> "review.give";
            case CHANGE -> "review.change";
            case REVOKE -> "review.revoke";
            case REFUSED -> "review.refused";
        };
    }

    private static FontIcon sign(ReviewLine.Sort sort) {
        return new FontIcon(
                switch (sort) {
                    case GIVE -> Feather.PLUS;
                    case CHANGE -> Feather.REFRESH_CW;
                    case REVOKE -> Feather.MINUS;
                    case REFUSED -> Feather.SLASH;
                });
    }

    private static String style(ReviewLine.Sort sort) {
        return switch (sort) {
            case GIVE -> "rc-review-give";
            case CHANGE -> "rc-review-change";
            case REVOKE -> "rc-review-revoke";
            case REFUSED -> "rc-muted";
        };
    }
}
