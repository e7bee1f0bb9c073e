package dev.rolecall.ui.query;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.SearchField;
import javafx.scene.Node;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets a person write a query into a search field: with completion, and with filters that turn
/// into chips as soon as they are written to their end.
final class QueryTyping {
    private final SearchField field;
    private final QueryModel model;
    private final CompletionModel completion;
    private final CompletionPopup popup;
    private boolean byItself;
    private int caret;

    /// Begins.
    ///
    /// @param around what holds the field: it gets the keys before the field does
    static void in(SearchField field, Node around, ListPlace place, Messages messages) {
        new QueryTyping(field, place, messages).begin(around);
    }

    private QueryTyping(SearchField field, ListPlace place, Messages messages) {
        this.field = field;
        this.model = place.query();
        this.completion = place.completion();
        this.popup = new CompletionPopup(messages, field, completion.offers(), this::take);
    }

    private void begin(Node around) {
        field.setTextFormatter(new TextFormatter<>(this::typing));
        field.textProperty().addListener(_ -> typed());
        field.focusedProperty().addListener((_, _, here) -> left(here));
        around.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.query().addListener(_ -> show());
        show();
    }

    /// A filter written to its end leaves the field before it is ever shown there.
    private TextFormatter.Change typing(TextFormatter.Change change) {
        if (!byItself && change.isContentChange()) {
            byItself = true;
            String rest = model.typed(change.getControlNewText(), false);
            byItself = false;
            if (!rest.equals(change.getControlNewText())) {
                change.setRange(0, change.getControlText().length());
                change.setText(rest);
                change.selectRange(rest.length(), rest.length());
            }
            caret = change.getCaretPosition();
        }
        return change;
    }

    private void typed() {
        if (!byItself) {
            completion.ask(field.getText(), caret, false);
        }
    }

    /// Whoever goes away has written the last word to its end.
    private void left(boolean here) {
        if (!here) {
            accept(true);
            completion.forget();
        }
    }

    private void accept(boolean finished) {
        byItself = true;
        String rest = model.typed(field.getText(), finished);
        if (!rest.equals(field.getText())) {
            field.setText(rest);
            field.end();
        }
        byItself = false;
    }

    /// Shows the words of a query that came from elsewhere.
    private void show() {
        if (!byItself && !model.says(field.getText())) {
            byItself = true;
            field.setText(model.query().get().words());
            field.end();
            byItself = false;
        }
    }

    private void take(Completion offer) {
        String text = offer.in(field.getText());
        field.setText(text);
        field.positionCaret(Math.min(offer.caret(), field.getText().length()));
        completion.ask(field.getText(), field.getCaretPosition(), false);
    }

    private void pressed(KeyEvent event) {
        if (field.isFocused() && isOurs(event)) {
            event.consume();
        }
    }

    private boolean isOurs(KeyEvent event) {
        KeyCode code = event.getCode();
        return switch (code) {
            case DOWN -> down();
            case UP -> popup.isShowing() && up();
            case ENTER -> enter();
            case TAB -> popup.isShowing() && !event.isShiftDown() && tab();
            case ESCAPE -> popup.isShowing() && escape();
            case BACK_SPACE -> field.getText().isEmpty() && model.dropLast();
            default -> false;
        };
    }

    private boolean down() {
        if (popup.isShowing()) {
            popup.next();
        } else {
            completion.ask(field.getText(), field.getCaretPosition(), true);
        }
        return true;
    }

    private boolean up() {
        popup.previous();
        return true;
    }

    private boolean enter() {
        if (popup.isShowing() && popup.selected().isPresent()) {
            popup.selected().ifPresent(this::take);
        } else {
            accept(true);
            completion.forget();
        }
        return true;
    }

    private boolean tab() {
        popup.best().ifPresent(this::take);
        return true;
    }

    private boolean escape() {
        completion.forget();
        return true;
    }
}
