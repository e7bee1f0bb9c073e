package dev.rolecall.ui.shell;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.EmptyState;
import dev.rolecall.ui.control.Late;
import dev.rolecall.ui.workspace.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The whole window: sidebar, place, inspector, drawer, pending bar, status bar, and sheets over
/// it.
public final class ShellView extends StackPane {
    /// What a list, its inspector and the words of the sidebar need; less is there only on screens
    /// where the window cannot be wider.
    private static final double ROOM_FOR_WORDS = 900;

    private final SidebarView sidebar;
    private final Node status;
    private final ShellParts parts;
    private final StackPane places = new StackPane();
    private final BorderPane frame = new BorderPane();
    private final VBox bars = new VBox();
    private final BooleanProperty drawer = new SimpleBooleanProperty();
    private final Sheets sheets;
    private final NoticesView notices;
    private final Furnishing furnishing = new Furnishing();
    private final ObservableBooleanValue empty;
    private final ObservableBooleanValue atActivity;

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
        atActivity = is(place, Place.ACTIVITY);
        Late<InspectorSplit> resources =
                new Late<>(
                        () -> new InspectorSplit(parts.resources().get(), parts.inspector().get()));
        BooleanBinding atResources = is(place, Place.RESOURCES);
        furnishing.add(
                places, resources, atResources, Bindings.and(atResources, Bindings.not(empty)));
        furnishing.add(places, parts.allAccess(), is(place, Place.ALL_ACCESS));
        furnishing.add(places, parts.people(), is(place, Place.PEOPLE));
        furnishing.add(places, parts.activity(), atActivity);
        furnishing.add(places, parts.history(), is(place, Place.HISTORY));
        VBox foot = new VBox(parts.pendingBar(), this.status);
        furnishing.add(foot, drawerPart(), Bindings.and(drawer, Bindings.not(atActivity)));
        frame.setTop(bars);
        frame.setCenter(places);
        frame.setLeft(sidebar);
        frame.setBottom(foot);
        sheets = new Sheets(frame, this);
        notices = new NoticesView(messages);
        setAlignment(notices, Pos.BOTTOM_CENTER);
        setAlignment(frame, Pos.TOP_LEFT);
        widthProperty()
                .addListener((_, _, width) -> sidebar.narrow(width.doubleValue() < ROOM_FOR_WORDS));
        getStyleClass().add("rc-shell");
        getChildren().addAll(frame, notices);
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
        Furnishing.showOnly(state, Bindings.and(empty, Bindings.not(atActivity)));
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
            case RESOURCES -> parts.resources().get();
            case ALL_ACCESS -> parts.allAccess().get();
            case PEOPLE -> parts.people().get();
            case ACTIVITY -> parts.activity().get();
            case HISTORY -> parts.history().get();
        };
    }

    /// The parts the focus travels through with F6, as far as they are there.
    List<Node> panes() {
        List<Node> panes = new ArrayList<>(List.of(sidebar));
        Stream.of(
                        parts.resources(),
                        parts.inspector(),
                        parts.allAccess(),
                        parts.people(),
                        parts.activity(),
                        parts.history(),
                        parts.drawer())
                .flatMap(part -> part.made().stream())
                .forEach(panes::add);
        panes.addAll(List.of(parts.pendingBar(), status));
        return panes;
    }

    private Late<Node> drawerPart() {
        return new Late<>(() -> {
            Node node = parts.drawer().get();
            node.getStyleClass().add("rc-drawer");
            return node;
        });
    }

    private static BooleanBinding is(ObservableValue<Place> place, Place wanted) {
        return Bindings.createBooleanBinding(() -> place.getValue() == wanted, place);
    }
}
