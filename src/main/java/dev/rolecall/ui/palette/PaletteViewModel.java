package dev.rolecall.ui.palette;

import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.palette.PaletteEntry.Mark;
import dev.rolecall.ui.palette.PaletteEntry.Sort;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.InventoryModel;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Finds what is typed among things or commands, off the screen thread; of several answers only
/// that to the latest question is shown.
public final class PaletteViewModel {
    static final int MOST_SHOWN = 50;

    private final AccountsModel accounts;
    private final InventoryModel inventory;
    private final Destinations destinations;
    private final Operations operations;
    private final Messages messages;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.THINGS);
    private final ReadOnlyObjectWrapper<PaletteResult> result =
            new ReadOnlyObjectWrapper<>(PaletteResult.NOTHING);
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private Runnable onFound = () -> {};
    private LazyIndex index = new LazyIndex(List::of);

    /// What is looked for.
    public enum Mode {
        THINGS,
        COMMANDS
    }

    public PaletteViewModel(
            AccountsModel accounts,
            InventoryModel inventory,
            Destinations destinations,
            Operations operations,
            Messages messages) {
        this.accounts = accounts;
        this.inventory = inventory;
        this.destinations = destinations;
        this.operations = operations;
        this.messages = messages;
        text.addListener(_ -> search());
    }

    /// What is typed.
    public StringProperty text() {
        return text;
    }

    public ReadOnlyObjectProperty<Mode> mode() {
        return mode.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PaletteResult> result() {
        return result.getReadOnlyProperty();
    }

    /// Whether the answer to what is typed is still to come.
    public ReadOnlyBooleanProperty looking() {
        return looking.getReadOnlyProperty();
    }

    /// Runs `action` once the answer to what is typed is there, unless something else is typed
    /// before: whoever types fast and presses Enter means what they typed, not what was listed
    /// then.
    public void whenFound(Runnable action) {
        if (looking.get()) {
            onFound = action;
        } else {
            action.run();
        }
    }

    /// Looks for people, resources and accounts, as they are now.
    public void openThings() {
        Things things =
                new Things(
                        List.copyOf(accounts.accounts()),
                        inventory.snapshot().get(),
                        inventory.people(),
                        destinations,
                        messages);
        open(Mode.THINGS, new LazyIndex(things::entries));
    }

    /// Looks among `commands`; those that cannot be done now stay, with the reason.
    public void openCommands(List<Command> commands) {
        List<PaletteEntry> entries = commands.stream().map(this::entry).toList();
        open(Mode.COMMANDS, new LazyIndex(() -> entries));
    }

    private PaletteEntry entry(Command command) {
        return new PaletteEntry(
                Sort.COMMAND,
                new Mark.None(),
                messages.text(command.words()),
                "",
                "",
                command.keys(),
                command.against().get().map(messages::text),
                command.action());
    }

    private void open(Mode wanted, LazyIndex source) {
        index = source;
        mode.set(wanted);
        result.set(PaletteResult.NOTHING);
        if (text.get().isEmpty()) {
            search();
        } else {
            text.set("");
        }
    }

    private void search() {
        String wanted = text.get();
        LazyIndex source = index;
        onFound = () -> {};
        looking.set(true);
        operations.quietly("palette", _ -> source.get().find(wanted, MOST_SHOWN), this::found);
    }

    private void found(Outcome<PaletteResult> outcome) {
        if (outcome instanceof Outcome.Succeeded<PaletteResult>(PaletteResult fresh)) {
            result.set(fresh);
        }
        Runnable action = onFound;
        onFound = () -> {};
        looking.set(false);
        action.run();
    }
}
