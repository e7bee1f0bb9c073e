package dev.rolecall.ui.shell;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.shell.QuestionView.Answer;
import java.util.List;

/// The questions about the window itself, shown over whatever is there.
final class WindowQuestions {
    private final Sheets sheets;
    private final Messages messages;

    WindowQuestions(Sheets sheets, Messages messages) {
        this.sheets = sheets;
        this.messages = messages;
    }

    void askToClose(int running, Runnable close) {
        ask(
                messages.text("shell.close.title"),
                messages.text("shell.close.sentence", running),
                new Answer(messages.text("shell.close.stay"), "accent", sheets::hide),
                new Answer(messages.text("shell.close.leave"), "danger", close));
    }

    void tellCrash(String code, String record) {
        ask(
                messages.text("shell.crash.title"),
                messages.text("shell.crash.sentence", code, record),
                new Answer(messages.text("shell.crash.close"), "accent", sheets::hide));
    }

    private void ask(String title, String sentence, Answer... answers) {
        QuestionView question = new QuestionView(title, sentence, List.of(answers));
        sheets.show(question, () -> {});
        question.focusFirst();
    }
}
