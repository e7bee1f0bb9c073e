package dev.rolecall.ui.access;

import dev.rolecall.ui.listing.News;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The rows of the inspector's table, in the order a person asked for.
public final class AccessTableViewModel {
    private final ObservableList<AccessRow> rows = FXCollections.observableArrayList();
    private final ObservableList<AccessRow> rowsSeen =
            FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyBooleanWrapper renewing = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<AccessRow>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final AccessEditing editing;
    private News news = News.none();
    private List<AccessRow> inServiceOrder = List.of();
    private Optional<Comparator<AccessRow>> order = Optional.empty();

    AccessTableViewModel(AccessEditing editing) {
        this.editing = editing;
    }

    public ObservableList<AccessRow> rows() {
        return rowsSeen;
    }

    /// The only selected row; empty while none or several are.
    public ObjectProperty<Optional<AccessRow>> chosen() {
        return chosen;
    }

    /// What can be done with the rows.
    public AccessEditing editing() {
        return editing;
    }

    void show(List<AccessRow> fresh, News told) {
        inServiceOrder = fresh;
        news = told;
        arrange();
    }

    /// Whether the last refresh changed what `row` says.
    public boolean isNews(AccessRow row) {
        return row.held().stream().anyMatch(held -> news.about(held.key()));
    }

    /// Orders the rows; empty for the order of the service.
    public void order(Optional<Comparator<AccessRow>> by) {
        order = by;
        news = News.none();
        arrange();
    }

    /// True while rows are being replaced: what is selected in between means nothing.
    public ReadOnlyBooleanProperty renewing() {
        return renewing.getReadOnlyProperty();
    }

    private void arrange() {
        List<AccessRow> next = new ArrayList<>(inServiceOrder);
        order.ifPresent(next::sort);
        renewing.set(true);
        RowUpdate.apply(rows, next);
        renewing.set(false);
    }
}
