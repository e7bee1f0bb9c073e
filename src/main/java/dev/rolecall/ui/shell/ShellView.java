package dev.rolecall.ui.shell;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.EmptyState;
import dev.rolecall.ui.workspace.Place;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The whole window: sidebar, place, inspector, drawer, pending bar, status bar, and sheets over
/// it.
public final class ShellView extends StackPane {
    private final SidebarView sidebar;
    private final Node status;
    private final ShellParts parts;
    private final SplitPane resources;
    private final StackPane places = new StackPane();
    private final BorderPane frame = new BorderPane();
    private final VBox bars = new VBox();
    private final BooleanProperty drawer = new SimpleBooleanProperty();
    private final Sheets sheets;
    private final NoticesView notices;
    private final Furnishing furnishing = new Furnishing();
    private final ObservableBooleanValue empty;

    /// @param empty whether there is no account
    ShellView(
            SidebarView sidebar,
            StatusViewModel status,
            ShellParts parts,
            ObservableValue<Place> place,
            ObservableBooleanValue empty,
            Messages messages) {
        this.empty = empty;
        this.sidebar = sidebar;
        this.parts = parts;
        this.status = new StatusView(status, drawer, messages);
        resources = new InspectorSplit(parts.resources(), parts.inspector());
        BooleanBinding atResources = is(place, Place.RESOURCES);
        showOnly(resources, atResources);
        furnishing.add(places, resources, Bindings.and(atResources, Bindings.not(empty)));
        later(places, parts.allAccess(), is(place, Place.ALL_ACCESS));
        later(places, parts.people(), is(place, Place.PEOPLE));
        later(places, parts.activity(), is(place, Place.ACTIVITY));
        later(places, parts.history(), is(place, Place.HISTORY));
        VBox foot = new VBox(parts.pendingBar(), this.status);
        parts.drawer().getStyleClass().add("rc-drawer");
        later(foot, parts.drawer(), Bindings.and(drawer, Bindings.not(is(place, Place.ACTIVITY))));
        frame.setTop(bars);
        frame.setCenter(places);
        frame.setLeft(sidebar);
        frame.setBottom(foot);
        sheets = new Sheets(frame);
        notices = new NoticesView(messages);
        setAlignment(notices, Pos.BOTTOM_CENTER);
        getStyleClass().add("rc-shell");
        getChildren().addAll(frame, notices, sheets.node());
    }

    public Sheets sheets() {
        return sheets;
    }

    /// Puts `bar` over everything but sheets, below those that are there.
    public void over(Node bar) {
        bars.getChildren().add(bar);
    }

    SidebarView sidebar() {
        return sidebar;
    }

    public NoticesView notices() {
        return notices;
    }

    /// Whether the activity drawer is open.
    public BooleanProperty drawer() {
        return drawer;
    }

    /// Shows what to do when there is no account, in place of every place but activity.
    void whenEmpty(Runnable onAdd, Runnable onSandbox, Messages messages) {
        Button add = new Button(messages.text("shell.empty.add"));
        add.getStyleClass().add("accent");
        add.setOnAction(_ -> onAdd.run());
        Button sandbox = new Button(messages.text("shell.empty.sandbox"));
        sandbox.setOnAction(_ -> onSandbox.run());
        EmptyState state =
                new EmptyState(
                        Feather.USERS,
                        messages.text("shell.empty.title"),
                        messages.text("shell.empty.sentence"),
                        add,
                        sandbox);
        state.getStyleClass().add("rc-welcome");
        showOnly(state, Bindings.and(empty, Bindings.not(parts.activity().visibleProperty())));
        places.getChildren().add(state);
    }

    /// Brings one part more into the window that was not needed so far.
    ///
    /// @return whether there are others
    boolean furnish() {
        return furnishing.next();
    }

    /// What shows `place`.
    Node node(Place place) {
        return switch (place) {
            case RESOURCES -> parts.resources();
            case ALL_ACCESS -> parts.allAccess();
            case PEOPLE -> parts.people();
            case ACTIVITY -> parts.activity();
            case HISTORY -> parts.history();
        };
    }

    /// The parts the focus travels through with F6.
    List<Node> panes() {
        return List.of(
                sidebar,
                parts.resources(),
                parts.inspector(),
                parts.allAccess(),
                parts.people(),
                parts.activity(),
                parts.history(),
                parts.drawer(),
                parts.pendingBar(),
                status);
    }

    private static BooleanBinding is(ObservableValue<Place> place, Place wanted) {
        return Bindings.createBooleanBinding(() -> place.getValue() == wanted, place);
    }

    /// Has `part` be in `room` from when it is first to be seen on.
    private void later(Pane room, Node part, ObservableBooleanValue when) {
        showOnly(part, when);
        furnishing.add(room, part, part.visibleProperty());
    }

    private static void showOnly(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
