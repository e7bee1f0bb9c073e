package dev.rolecall.ui.access;

import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Chip;
import dev.rolecall.ui.control.Hint;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// The field for whom to give access: a chip for everybody chosen, and room to type the next.
final class RecipientField extends FlowPane {
    private static final int MOST_CHIPS = 12;
    private static final double FRAME = 14;
    private static final double LEAST_WIDTH = 96;
    private static final double FIELD_WIDTH = 160;
    private static final PseudoClass FOCUSED_WITHIN = PseudoClass.getPseudoClass("typing");

    private final GiveAccessViewModel model;
    private final Messages messages;
    private final NameField field;
    private final SuggestionPopup suggestions;
    private final Runnable leave;

    /// @param leave gives the keyboard back when there is nothing left to cancel
    RecipientField(GiveAccessViewModel model, Messages messages, Runnable leave) {
        this.model = model;
        this.messages = messages;
        this.leave = leave;
        this.field = new NameField(this::takePaste);
        this.suggestions = new SuggestionPopup(messages, model.suggestions(), this::take);
        getStyleClass().add("rc-recipients");
        field.setPromptText(messages.text("access.give.prompt"));
        field.setAccessibleText(field.getPromptText());
        field.setPrefWidth(FIELD_WIDTH);
        setMinWidth(LEAST_WIDTH);
        widthProperty()
                .addListener(_ ->
                        field.setPrefWidth(
                                Math.clamp(getWidth() - FRAME, LEAST_WIDTH - FRAME, FIELD_WIDTH)));
        field.textProperty().bindBidirectional(model.text());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        field.focusedProperty().addListener(_ -> focusChanged());
        model.suggestions().addListener((ListChangeListener<Suggestion>) _ -> suggestionsChanged());
        model.recipients().addListener((ListChangeListener<Recipient>) _ -> showChips());
        setOnMouseClicked(_ -> field.requestFocus());
        showChips();
    }

    void takeFocus() {
        field.requestFocus();
    }

    /// The latest chips; of very many only so many, with how many more there are.
    private void showChips() {
        int all = model.recipients().size();
        int hidden = Math.max(0, all - MOST_CHIPS);
        getChildren().clear();
        if (hidden > 0) {
            getChildren().add(new Label(messages.text("access.give.moreChips", hidden)));
        }
        model.recipients().subList(hidden, all).forEach(each -> getChildren().add(chip(each)));
        getChildren().add(field);
    }

    private Chip chip(Recipient recipient) {
        String label =
                recipient
                        .principal()
                        .map(who -> messages.text(PrincipalWords.label(who)))
                        .orElse(PrincipalWords.shortened(recipient.text()));
        Chip chip = new Chip(messages, mark(recipient) + label, () -> model.drop(recipient));
        String note = messages.text(recipient.note());
        switch (recipient.standing()) {
            case NEW, CHANGES, HAS_IT -> explain(chip, note);
            case UNDECIDED -> {
                chip.getStyleClass().add("rc-undecided");
                explain(chip, note);
            }
            case MALFORMED, REFUSED -> chip.refused(note);
        }
        return chip;
    }

    private static void explain(Chip chip, String note) {
        if (!note.isEmpty()) {
            Tooltip.install(chip, Hint.wrapped(Isolated.of(note)));
            chip.setAccessibleHelp(note);
        }
    }

    private static String mark(Recipient recipient) {
        return switch (recipient.standing()) {
            case NEW -> "";
            case CHANGES -> "→ ";
            case HAS_IT -> "✓ ";
            case UNDECIDED -> "? ";
            case MALFORMED, REFUSED -> "✕ ";
        };
    }

    private boolean takePaste(String pasted) {
        boolean several = PastedNames.several(pasted);
        if (several) {
            model.take(pasted);
            suggestions.hide();
        }
        return several;
    }

    private void take(Suggestion suggestion) {
        model.take(suggestion);
        suggestions.hide();
        field.requestFocus();
    }

    private void typed(KeyEvent event) {
        if (event.getCharacter().equals(",") || event.getCharacter().equals(";")) {
            model.take(field.getText());
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        boolean done =
                switch (event.getCode()) {
                    case ENTER -> enter(event.isShortcutDown());
                    case DOWN -> walk(suggestions::next);
                    case UP -> walk(suggestions::previous);
                    case BACK_SPACE -> dropLast();
                    case ESCAPE -> escape();
                    default -> false;
                };
        if (done) {
            event.consume();
        }
    }

    private boolean enter(boolean withShortcut) {
        if (withShortcut) {
            return false;
        }
        if (suggestions.isShowing() && suggestions.selected().isPresent()) {
            take(suggestions.selected().get());
        } else if (!field.getText().isBlank()) {
            model.take(field.getText());
        } else {
            model.give();
        }
        return true;
    }

    private boolean walk(Runnable step) {
        if (suggestions.isShowing()) {
            step.run();
        }
        return suggestions.isShowing();
    }

    private boolean dropLast() {
        boolean drops = field.getText().isEmpty() && !model.recipients().isEmpty();
        if (drops) {
            model.drop(model.recipients().getLast());
        }
        return drops;
    }

    private boolean escape() {
        if (suggestions.isShowing()) {
            suggestions.hide();
        } else if (!field.getText().isEmpty()) {
            field.clear();
        } else {
            leave.run();
        }
        return true;
    }

    private void suggestionsChanged() {
        if (field.isFocused() && getScene() != null) {
            suggestions.show(this, !model.namesSomebody());
        }
    }

    private void focusChanged() {
        pseudoClassStateChanged(FOCUSED_WITHIN, field.isFocused());
        if (!field.isFocused()) {
            suggestions.hide();
        }
    }
}
