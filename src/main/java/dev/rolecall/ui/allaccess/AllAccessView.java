package dev.rolecall.ui.allaccess;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.access.BulkBar;
import dev.rolecall.ui.access.BulkState;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.control.EmptyState;
import dev.rolecall.ui.control.SearchField;
import dev.rolecall.ui.control.Unrolling;
import dev.rolecall.ui.listing.FactStrip;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The place of all access: what to look for above, every grant in one table, the truth below.
public final class AllAccessView extends VBox {
    private final AllAccessViewModel model;
    private final Messages messages;
    private final SearchField search;
    private final AllAccessTable table;
    private final BulkBar bulk;
    private final FactStrip facts;

    /// @param calm whether motion is unwelcome
    public AllAccessView(
            AllAccessViewModel model, Messages messages, ObservableValue<Boolean> calm) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("rc-place");
        search = new SearchField(messages, messages.text("allAccess.search"));
        table = new AllAccessTable(model, messages, calm);
        facts = new FactStrip(messages);
        bulk = new BulkBar(messages, table.keys()::pick, table.keys()::remove, table.keys()::copy);
        StackPane middle = Unrolling.of(table);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head(), new AllAccessChips(model, messages), middle, bulk, facts);
        model.facts().addListener(_ -> showFacts());
        model.shown().addListener(_ -> showPlaceholder());
        showFacts();
        showPlaceholder();
    }

    /// Puts the caret into the search field; the key `/` does.
    public void focusSearch() {
        search.requestFocus();
    }

    /// Puts the keyboard on the table.
    public void focusTable() {
        table.requestFocus();
    }

    /// What can be done with the grants selected.
    public List<Command> commands() {
        return table.keys().commands();
    }

    private HBox head() {
        Label title = new Label(messages.text("allAccess.title"));
        title.getStyleClass().add("rc-heading");
        title.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(search, Priority.ALWAYS);
        search.textProperty()
                .addListener(
                        (_, _, typed) -> model.filter().set(model.filter().get().withWords(typed)));
        model.filter()
                .addListener((_, _, now) -> {
                    if (!now.words().equals(search.getText())) {
                        search.setText(now.words());
                    }
                });
        Button refresh = new Button(messages.text("allAccess.refresh"));
        refresh.setGraphic(new FontIcon(Feather.REFRESH_CW));
        refresh.setMinWidth(USE_PREF_SIZE);
        refresh.setOnAction(_ -> model.refresh());
        HBox head = new HBox(title, search, new AllAccessFilterMenu(model, messages), refresh);
        head.getStyleClass().add("rc-place-head");
        return head;
    }

    private void showFacts() {
        facts.show(model.facts().get());
        List<AllAccessRow> selected = table.keys().selected();
        bulk.show(
                table.keys().count(),
                selected.size() > 1 ? model.editing().removable(selected) : BulkState.NONE);
    }

    private void showPlaceholder() {
        boolean none = model.shown().get().of() == 0;
        table.setPlaceholder(none ? nothingYet() : nothingPasses());
    }

    private EmptyState nothingPasses() {
        Button drop = new Button(messages.text("allAccess.noMatch.drop"));
        drop.setOnAction(_ -> model.clearFilter());
        return new EmptyState(
                Feather.FILTER,
                messages.text("allAccess.noMatch.title"),
                messages.text("allAccess.noMatch.sentence"),
                drop);
    }

    private EmptyState nothingYet() {
        return new EmptyState(
                Feather.LIST,
                messages.text("allAccess.none.title"),
                messages.text("allAccess.none.sentence"));
    }
}
