package dev.rolecall.ui.shell;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.accounts.SecretQuestionView;
import dev.rolecall.ui.accounts.SecretQuestions;
import dev.rolecall.ui.accounts.SecretQuestions.Question;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;

/// Shows what secrets are asked for, one sheet at a time, when no other sheet is open.
final class Asking {
    private final SecretQuestions questions;
    private final Sheets sheets;
    private final Messages messages;
    private Optional<Question> shown = Optional.empty();
    private Optional<SecretQuestionView> view = Optional.empty();

    Asking(SecretQuestions questions, Sheets sheets, Messages messages) {
        this.questions = questions;
        this.sheets = sheets;
        this.messages = messages;
    }

    void begin() {
        questions.open().addListener((ListChangeListener<Question>) _ -> next());
        sheets.open().addListener((_, _, open) -> next());
        next();
    }

    /// Leaves whatever is still asked: the window is going.
    void end() {
        List.copyOf(questions.open()).forEach(Question::leave);
    }

    private void next() {
        if (shown.filter(question -> !questions.open().contains(question)).isPresent()) {
            shown = Optional.empty();
            view.filter(sheets::isShown).ifPresent(_ -> sheets.hide());
        }
        if (shown.isEmpty() && !sheets.isOpen() && !questions.open().isEmpty()) {
            show(questions.open().getFirst());
        }
    }

    private void show(Question question) {
        shown = Optional.of(question);
        SecretQuestionView sheet = new SecretQuestionView(question, messages, sheets::hide);
        view = Optional.of(sheet);
        sheets.show(sheet, question::leave);
        sheet.focusFirst();
    }
}
