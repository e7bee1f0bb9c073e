package dev.rolecall.ui.allaccess;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.access.BulkBar;
import dev.rolecall.ui.access.BulkState;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.control.Unrolling;
import dev.rolecall.ui.listing.DoubtStrip;
import dev.rolecall.ui.listing.DoubtsViewModel;
import dev.rolecall.ui.listing.FactStrip;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.query.FilterChips;
import dev.rolecall.ui.query.NothingListed;
import dev.rolecall.ui.query.PlaceHead;
import dev.rolecall.ui.query.ViewsModel;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The place of all access: what to look for above, every grant in one table, the truth below.
public final class AllAccessView extends VBox {
    private final AllAccessViewModel model;
    private final ViewsModel views;
    private final PlaceHead head;
    private final NothingListed nothing;
    private final AllAccessTable table;
    private final BulkBar bulk;
    private final FactStrip facts;
    private final DoubtsViewModel doubts;

    public AllAccessView(AllAccessViewModel model, Messages messages, TableHabits habits) {
        this.model = model;
        getStyleClass().add("rc-place");
        table = new AllAccessTable(model, messages, habits);
        views = new ViewsModel(model.query(), habits.views(), "allAccess", table.arranged());
        head =
                new PlaceHead(
                        model,
                        views,
                        Message.of("allAccess.title"),
                        Message.of("allAccess.search"),
                        messages);
        nothing =
                new NothingListed(
                        model,
                        Feather.LIST,
                        Message.of("allAccess.none.title"),
                        Message.of("allAccess.none.sentence"),
                        messages);
        facts = new FactStrip(messages);
        doubts = model.doubts();
        bulk = new BulkBar(messages, table.keys()::pick, table.keys()::remove, table.keys()::copy);
        Unrolling middle = new Unrolling(table);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren()
                .addAll(
                        head,
                        new DoubtStrip(doubts, messages),
                        new FilterChips(model, messages),
                        middle,
                        bulk,
                        facts);
        model.facts().addListener(_ -> showFacts());
        model.shown().addListener(_ -> showPlaceholder());
        showFacts();
        showPlaceholder();
    }

    /// Puts the caret into the search field; the key `/` does.
    public void focusSearch() {
        head.focusSearch();
    }

    /// Puts the keyboard on the table.
    public void focusTable() {
        table.requestFocus();
    }

    /// What can be done with the grants selected, and with the table itself.
    public List<Command> commands() {
        return Stream.of(
                        table.keys().commands(),
                        views.commands(),
                        table.columns(),
                        doubts.commands())
                .flatMap(List::stream)
                .toList();
    }

    private void showFacts() {
        facts.show(model.facts().get());
        List<AllAccessRow> selected = table.keys().selected();
        bulk.show(
                table.keys().count(),
                selected.size() > 1 ? model.editing().removable(selected) : BulkState.NONE);
    }

    private void showPlaceholder() {
        AllAccessList list = model.shown().get();
        if (list.rows().isEmpty()) {
            table.setPlaceholder(nothing.of(list.of(), list.blockers()));
        }
    }
}
