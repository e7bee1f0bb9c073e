package dev.rolecall.app;

import dev.rolecall.diagnostics.CrashRecord;
import dev.rolecall.diagnostics.CrashRecords;
import dev.rolecall.diagnostics.Diagnostics;
import dev.rolecall.diagnostics.Subject;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.Operations;
import dev.rolecall.store.UserFolders;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.diagnostics.CrashReportsView;
import dev.rolecall.ui.diagnostics.CrashReportsViewModel;
import dev.rolecall.ui.diagnostics.DiagnosticsView;
import dev.rolecall.ui.diagnostics.DiagnosticsViewModel;
import dev.rolecall.ui.shell.Sheets;
import dev.rolecall.ui.shell.Shell;
import dev.rolecall.ui.update.UpdateRules;
import dev.rolecall.ui.update.UpdatesView;
import dev.rolecall.ui.update.UpdatesViewModel;
import dev.rolecall.ui.workspace.Workspace;
import dev.rolecall.update.Release;
import dev.rolecall.update.UpdateCheck;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What the window offers to whoever looks for help, and what it says of itself after it opened.
final class HelpDesk {
    private final Shell shell;
    private final CrashReportsViewModel crashes;
    private final Browser browser;
    private final Supplier<UpdatesViewModel> updates;
    private final Supplier<DiagnosticsViewModel> diagnostics;
    private final Messages messages;

    /// @param copy what may be out of date
    HelpDesk(
            ThisCopy copy,
            Desk desk,
            WayOut way,
            CrashRecords records,
            Operations operations,
            Browser browser,
            Messages messages) {
        this.shell = desk.shell();
        this.crashes = new CrashReportsViewModel(records, operations);
        this.browser = browser;
        this.messages = messages;
        UpdateRules rules = new UpdateRules(way.policy(), copy.feed());
        UpdateCheck check = new UpdateCheck(way.network().gateway(), copy.version());
        Workspace workspace = desk.workspace();
        this.updates = () -> new UpdatesViewModel(workspace.settings(), rules, check, operations);
        Diagnostics collecting = new Diagnostics(UserFolders.ofThisSystem().logs(), records);
        this.diagnostics =
                () ->
                        new DiagnosticsViewModel(
                                collecting,
                                () ->
                                        new Subject(
                                                copy.version(),
                                                workspace.settings().settings().get(),
                                                workspace.profiles().profiles().get(),
                                                way.network().settings(),
                                                way.policy(),
                                                WindowFit.screens()),
                                operations);
    }

    /// Makes the offers, and says so if Rolecall broke in an earlier run.
    void begin() {
        shell.offerHelp(
                List.of(
                        Command.of(
                                Message.of("diagnostics.command"),
                                List.of(),
                                this::showDiagnostics),
                        new Command(
                                Message.of("diagnostics.crash.open"),
                                List.of(),
                                this::againstCrashes,
                                this::showCrashes),
                        Command.of(Message.of("update.command"), List.of(), this::showUpdates)));
        crashes.reports().addListener((_, before, now) -> offer(before, now));
        crashes.look();
        updates.get().atStart(this::offer);
    }

    private void offer(Release release) {
        shell.view()
                .notices()
                .lead(
                        messages.text("update.newer", release.version()),
                        messages.text("update.open"),
                        () -> browser.accept(release.page()));
    }

    private void showDiagnostics() {
        Sheets sheets = shell.view().sheets();
        DiagnosticsView sheet = new DiagnosticsView(diagnostics.get(), messages, sheets::hide);
        sheets.show(sheet, () -> {});
        sheet.focusFirst();
    }

    private void showUpdates() {
        Sheets sheets = shell.view().sheets();
        UpdatesView sheet = new UpdatesView(updates.get(), messages, browser, sheets::hide);
        sheets.show(sheet, () -> {});
        sheet.focusFirst();
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
                        crashes,
                        browser::showFolder,
                        ZoneId.systemDefault(),
                        messages,
                        sheets::hide);
        sheets.show(sheet, () -> {});
        sheet.focusFirst();
    }
}
