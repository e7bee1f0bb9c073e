package dev.rolecall.ui.query;

import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.query.Query;
import dev.rolecall.settings.SavedView;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.workspace.SavedViews;
import java.util.List;
import java.util.Optional;

/// The named queries of one list: choosing one puts its query in place of what is looked for.
public final class ViewsModel {
    private final QueryModel model;
    private final SavedViews kept;
    private final String list;

    /// @param list the name of the list's table
    public ViewsModel(QueryModel model, SavedViews kept, String list) {
        this.model = model;
        this.kept = kept;
        this.list = list;
    }

    /// The views in the order they were saved.
    public List<SavedView> views() {
        return kept.views(list);
    }

    /// Whether `view` is what is looked for now.
    boolean isShown(SavedView view) {
        return query(view).equals(model.query().get());
    }

    void choose(SavedView view) {
        model.query().set(query(view));
    }

    private Query query(SavedView view) {
        return model.grammar().parse(view.query()).query();
    }

    /// Why what is looked for now cannot be saved; empty if it can.
    Optional<Message> nothingToSave() {
        return model.query().get().isEmpty()
                ? Optional.of(Message.of("views.nothing"))
                : Optional.empty();
    }

    /// Keeps what is looked for now under `name`, in place of a view called so.
    ///
    /// @return why it cannot be called so
    Optional<Message> save(String name) {
        return keep(new SavedView(list, name.strip(), model.query().get().text()));
    }

    /// Calls `view` by another name.
    ///
    /// @return why it cannot be called so
    Optional<Message> rename(SavedView view, String name) {
        boolean taken =
                views().stream()
                        .anyMatch(other ->
                                !other.equals(view) && other.name().equalsIgnoreCase(name.strip()));
        if (taken) {
            return Optional.of(Message.of("views.taken", Isolated.of(name.strip())));
        }
        SavedView renamed = new SavedView(list, name.strip(), view.query());
        if (renamed.makesSense()) {
            kept.forget(view);
        }
        return keep(renamed);
    }

    private Optional<Message> keep(SavedView view) {
        if (!view.makesSense()) {
            return Optional.of(Message.of("views.badName", SavedView.LONGEST_NAME));
        }
        kept.keep(view);
        return Optional.empty();
    }

    void delete(SavedView view) {
        kept.forget(view);
    }

    /// Each view as a command, for the palette.
    public List<Command> commands() {
        return views().stream()
                .map(view ->
                        Command.of(
                                Message.of("views.command", Isolated.of(view.name())),
                                List.of(),
                                () -> choose(view)))
                .toList();
    }
}
