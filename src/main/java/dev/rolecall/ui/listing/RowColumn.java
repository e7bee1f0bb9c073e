package dev.rolecall.ui.listing;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/// A column whose cells show whole rows, so that a row is looked at only where it is seen. Widths
/// are in pixels.
public final class RowColumn<R> extends TableColumn<R, R> {
    private static final double LEAST_SHARE = 0.9;
    private static final double MOST_SHARE = 1.5;

    /// @param which the constant that stands for it; settings remember its name
    public RowColumn(Enum<?> which, String title, double width, Supplier<TableCell<R, R>> cells) {
        super(title);
        setId(which.name());
        setUserData(which);
        setPrefWidth(width);
        setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        setCellFactory(_ -> cells.get());
    }

    /// For names, which take what room there is and give way down to `least`.
    public RowColumn<R> atLeast(double least) {
        setMinWidth(least);
        return this;
    }

    /// For what knows how wide it is.
    public RowColumn<R> near() {
        return between(getPrefWidth() * LEAST_SHARE, getPrefWidth() * MOST_SHARE);
    }

    public RowColumn<R> between(double least, double most) {
        setMinWidth(least);
        setMaxWidth(most);
        return this;
    }

    /// For figures, which stand at the right.
    public RowColumn<R> figures() {
        getStyleClass().add("rc-number");
        return this;
    }
}
