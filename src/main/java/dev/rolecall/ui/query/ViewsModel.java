package dev.rolecall.ui.query;

import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.query.Query;
import dev.rolecall.settings.SavedView;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.listing.ArrangedTable;
import dev.rolecall.ui.workspace.SavedViews;
import java.util.List;
import java.util.Optional;

/// The named queries of one list: choosing one puts its query in place of what is looked for, and
/// lets the table stand as it did.
public final class ViewsModel {
    private final QueryModel model;
    private final SavedViews kept;
    private final String list;
    private final ArrangedTable table;

    /// @param list the name of `table`
    public ViewsModel(QueryModel model, SavedViews kept, String list, ArrangedTable table) {
        this.model = model;
        this.kept = kept;
        this.list = list;
        this.table = table;
    }

    /// The views in the order they were saved.
    public List<SavedView> views() {
        return kept.views(list);
    }

    /// Whether `view` is what is looked for now, and seen so.
    boolean isShown(SavedView view) {
        return query(view).equals(model.query().get())
                && view.arrangement()
                        .filter(kept -> !kept.looksLike(table.arrangement()))
                        .isEmpty();
    }

    void choose(SavedView view) {
        model.query().set(query(view));
        view.arrangement().ifPresent(table::arrange);
    }

    private Query query(SavedView view) {
        return model.grammar().parse(view.query()).query();
    }

    /// Keeps what is looked for now, and how it is seen, under `name`, in place of a view called
    /// so.
    ///
    /// @return why it cannot be called so
    Optional<Message> save(String name) {
        String query = model.query().get().text();
        return keep(new SavedView(list, name.strip(), query, Optional.of(table.arrangement())));
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
        SavedView renamed = view.called(name.strip());
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
