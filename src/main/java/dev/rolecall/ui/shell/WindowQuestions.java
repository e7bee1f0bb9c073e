package dev.rolecall.ui.shell;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.shell.QuestionView.Answer;
import dev.rolecall.ui.workspace.OpenAccount;
import java.util.List;

/// The questions about the window itself, shown over whatever is there.
final class WindowQuestions {
    private final Sheets sheets;
    private final Messages messages;

    WindowQuestions(Sheets sheets, Messages messages) {
        this.sheets = sheets;
        this.messages = messages;
    }

    /// @param changed the accounts that changes are being sent to
    void askToClose(int running, List<OpenAccount> changed, Runnable close) {
        QuestionView question =
                question(
                        messages.text("shell.close.title"),
                        messages.text("shell.close.sentence", running),
                        new Answer(messages.text("shell.close.stay"), "accent", sheets::hide),
                        new Answer(messages.text("shell.close.leave"), "danger", close));
        if (changed.size() == 1) {
            OpenAccount one = changed.getFirst();
            question.about(one.account().environment(), one.colour(), messages);
        }
        show(question);
    }

    void tellCrash(String code, String record) {
        show(
                question(
                        messages.text("shell.crash.title"),
                        messages.text("shell.crash.sentence", code, record),
                        new Answer(messages.text("shell.crash.close"), "accent", sheets::hide)));
    }

    private static QuestionView question(String title, String sentence, Answer... answers) {
        return new QuestionView(title, sentence, List.of(answers));
    }

    private void show(QuestionView question) {
        sheets.show(question, () -> {});
        question.focusFirst();
    }
}
