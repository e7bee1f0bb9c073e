package dev.rolecall.ui.people;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.control.Unrolling;
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

/// The place of people: what to look for above, everybody in one table, the truth below.
public final class PeopleView extends VBox {
    private final PeopleViewModel model;
    private final ViewsModel views;
    private final PlaceHead head;
    private final NothingListed nothing;
    private final PeopleTable table;
    private final FactStrip facts;

    public PeopleView(PeopleViewModel model, Messages messages, TableHabits habits) {
        this.model = model;
        getStyleClass().add("rc-place");
        table = new PeopleTable(model, messages, habits);
        views = new ViewsModel(model.query(), habits.views(), "people", table.arranged());
        head =
                new PlaceHead(
                        model,
                        views,
                        Message.of("people.title"),
                        Message.of("allAccess.search"),
                        messages);
        nothing =
                new NothingListed(
                        model,
                        Feather.USERS,
                        Message.of("people.none.title"),
                        Message.of("people.none.sentence"),
                        messages);
        facts = new FactStrip(messages);
        Unrolling middle = new Unrolling(table);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head, new FilterChips(model, messages), middle, facts);
        model.facts().addListener(_ -> facts.show(model.facts().get()));
        model.shown().addListener(_ -> showPlaceholder());
        facts.show(model.facts().get());
        showPlaceholder();
    }

    /// Puts the caret into the search field; the key `/` does.
    public void focusSearch() {
        head.focusSearch();
    }

    /// What can be done with the person selected, and with the table itself.
    public List<Command> commands() {
        return Stream.concat(views.commands().stream(), table.commands().stream()).toList();
    }

    private void showPlaceholder() {
        PeopleList list = model.shown().get();
        if (list.rows().isEmpty()) {
            table.setPlaceholder(nothing.of(list.grants(), list.blockers()));
        }
    }
}
