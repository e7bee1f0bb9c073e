package dev.rolecall.app;

import dev.rolecall.diagnostics.CrashRecord;
import dev.rolecall.diagnostics.CrashRecords;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.Operations;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.diagnostics.CrashReportsView;
import dev.rolecall.ui.diagnostics.CrashReportsViewModel;
import dev.rolecall.ui.shell.Sheets;
import dev.rolecall.ui.shell.Shell;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the window offers to whoever looks for help, and what it says of itself after it opened.
final class HelpDesk {
    private final Shell shell;
    private final CrashReportsViewModel crashes;
    private final Consumer<Path> folders;
    private final Messages messages;

    /// @param folders opens a folder in the person's file manager
    HelpDesk(
            Shell shell,
            CrashRecords records,
            Operations operations,
            Consumer<Path> folders,
            Messages messages) {
        this.shell = shell;
        this.crashes = new CrashReportsViewModel(records, operations);
        this.folders = folders;
        this.messages = messages;
    }

    /// Makes the offers, and says so if Rolecall broke in an earlier run.
    void begin() {
        shell.offerHelp(
                List.of(
                        new Command(
                                Message.of("diagnostics.crash.open"),
                                List.of(),
                                this::againstCrashes,
                                this::showCrashes)));
        crashes.reports().addListener((_, before, now) -> offer(before, now));
        crashes.look();
    }

    private Optional<Message> againstCrashes() {
        return crashes.reports().get().isEmpty()
                ? Optional.of(Message.of("diagnostics.crash.none"))
                : Optional.empty();
    }

    private void offer(List<CrashRecord> before, List<CrashRecord> now) {
        if (before.isEmpty() && !now.isEmpty()) {
            shell.view()
                    .notices()
                    .lead(
                            messages.text(
                                    "diagnostics.crash.offer", now.size(), now.getFirst().code()),
                            messages.text("diagnostics.crash.look"),
                            this::showCrashes);
        }
    }

    private void showCrashes() {
        Sheets sheets = shell.view().sheets();
        CrashReportsView sheet =
                new CrashReportsView(
                        crashes, folders, ZoneId.systemDefault(), messages, sheets::hide);
        sheets.show(sheet, () -> {});
        sheet.focusFirst();
    }
}
