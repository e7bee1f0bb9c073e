package dev.rolecall.ui.shell;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.palette.PaletteEntry;
import dev.rolecall.ui.palette.PaletteView;
import dev.rolecall.ui.settings.SettingsView;
import dev.rolecall.ui.settings.SettingsViewModel;
import dev.rolecall.ui.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;

/// Opens the sheets that are about the window itself: the palette, all keys, the settings.
final class ShellSheets {
    private final Workspace workspace;
    private final ShellParts parts;
    private final ShellView view;
    private final ShellCommands commands;
    private final Messages messages;
    private final PaletteView palette;
    private List<Command> help = List.of();

    ShellSheets(
            Workspace workspace,
            ShellParts parts,
            ShellView view,
            ShellCommands commands,
            Messages messages) {
        this.workspace = workspace;
        this.parts = parts;
        this.view = view;
        this.commands = commands;
        this.messages = messages;
        this.palette = new PaletteView(parts.palette(), messages, this::choose);
    }

    /// Offers `more` wherever somebody looks for help.
    void help(List<Command> more) {
        help = List.copyOf(more);
    }

    void things() {
        parts.palette().openThings();
        showPalette();
    }

    void commands() {
        parts.palette().openCommands(all());
        showPalette();
    }

    /// What the palette offers now.
    List<Command> all() {
        List<Command> all = new ArrayList<>(commands.everywhere());
        all.addAll(parts.commands().apply(workspace.navigation().place().get()));
        all.addAll(commands.ofAccounts());
        all.addAll(commands.ofVault());
        all.addAll(help);
        return all;
    }

    void keys() {
        KeysView keys =
                new KeysView(
                        commands.everywhere(),
                        commands.here(parts.commands()),
                        help,
                        messages,
                        view.sheets()::hide);
        view.sheets().show(keys, () -> {});
        keys.focusClose();
    }

    void settings() {
        List<Command> others = new ArrayList<>(commands.ofSettings());
        others.addAll(help);
        SettingsView sheet =
                new SettingsView(
                        new SettingsViewModel(workspace.settings()),
                        others,
                        messages,
                        view.sheets()::hide);
        view.sheets().show(sheet, () -> {});
        sheet.focusFirst();
    }

    private void showPalette() {
        view.sheets().show(palette, () -> {});
        palette.focusField();
    }

    /// A thing leads to a place, where the keyboard goes on; a command says itself what comes.
    private void choose(PaletteEntry entry) {
        view.sheets().hide();
        entry.action().run();
        if (entry.sort() != PaletteEntry.Sort.COMMAND) {
            Focus.into(view.node(workspace.navigation().place().get()));
        }
    }
}
