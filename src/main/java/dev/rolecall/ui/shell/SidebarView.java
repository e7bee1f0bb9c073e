package dev.rolecall.ui.shell;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Hint;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Places, accounts, and at the foot the switch between light and dark and the way to the settings.
/// In a narrow window only their signs are there, with the words in tooltips; keys stay the same.
final class SidebarView extends VBox {
    private static final double WIDTH = 240;
    private static final double WIDTH_OF_SIGNS = 48;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final SidebarViewModel model;
    private final Messages messages;
    private final VBox places = new VBox();
    private final VBox accounts = new VBox();
    private final VBox list = new VBox();
    private final List<Label> headings;
    private final Button add;
    private final Button settings;
    private final HBox foot;
    private Optional<Hint> addHint = Optional.empty();
    private boolean narrow;

    SidebarView(SidebarViewModel model, Theme theme, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("rc-sidebar");
        width(WIDTH);
        keep(
                places,
                model.places(),
                row -> new PlaceNode(row, model::go),
                (node, row) -> ((PlaceNode) node).show(row));
        headings = List.of(section("shell.places"), section("shell.accounts"));
        add = row(Feather.PLUS, messages.text("shell.account.add"));
        list.getChildren().setAll(headings.getLast(), accounts, add);
        VBox.setVgrow(list, Priority.ALWAYS);
        settings = row(Feather.SETTINGS, "");
        settings.setMaxWidth(USE_PREF_SIZE);
        settings.setAccessibleText(messages.text("shell.settings"));
        Hint.on(settings, messages.text("shell.command.settings"));
        Button look = look(theme);
        HBox.setHgrow(look, Priority.ALWAYS);
        foot = new HBox(look, settings);
        foot.getStyleClass().add("rc-sidebar-foot");
        getChildren().addAll(headings.getFirst(), places, list, foot);
        model.accounts().subscribe(this::scrollAccounts);
        scrollAccounts();
    }

    /// Scroll bars are a fourth of the sidebar, and come with the first account: none is there
    /// before the window is.
    private void scrollAccounts() {
        if (model.accounts().isEmpty() || !getChildren().contains(list)) {
            return;
        }
        boolean focused = add.isFocused();
        int place = getChildren().indexOf(list);
        getChildren().remove(list);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("rc-sidebar-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(place, scroll);
        if (focused) {
            add.requestFocus();
        }
    }

    /// Leaves nothing but signs, or has all words again.
    void narrow(boolean now) {
        if (narrow == now) {
            return;
        }
        narrow = now;
        width(now ? WIDTH_OF_SIGNS : WIDTH);
        pseudoClassStateChanged(NARROW, now);
        for (Label heading : headings) {
            heading.setVisible(!now);
            heading.setManaged(!now);
        }
        places.getChildren().forEach(node -> ((PlaceNode) node).narrow(now));
        accounts.getChildren().forEach(node -> ((AccountNode) node).narrow(now));
        addHint.orElseGet(this::hintOnAdd).later(() -> narrow ? add.getText() : "");
        boolean focused = settings.isFocused();
        (now ? getChildren() : foot.getChildren()).add(settings);
        if (focused) {
            settings.requestFocus();
        }
    }

    private Hint hintOnAdd() {
        Hint hint = new Hint(add);
        addHint = Optional.of(hint);
        return hint;
    }

    private void width(double width) {
        setMinWidth(width);
        setMaxWidth(width);
        setPrefWidth(width);
    }

    /// Shows the accounts, which answer to `actions` from now on.
    void listen(SidebarActions actions, Runnable onAdd, Runnable onSettings) {
        settings.setOnAction(_ -> onSettings.run());
        add.setOnAction(_ -> onAdd.run());
        keep(
                accounts,
                model.accounts(),
                row -> {
                    AccountNode node = new AccountNode(row, actions, messages);
                    if (narrow) {
                        node.narrow(true);
                    }
                    return node;
                },
                (node, row) -> ((AccountNode) node).show(row));
    }

    private Label section(String key) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().addAll("rc-section", "rc-sidebar-section");
        return label;
    }

    private Button look(Theme theme) {
        Button look = row(Feather.MOON, "");
        look.setOnAction(_ -> theme.toggle());
        Hint.on(look, messages.text("shell.command.look"));
        Runnable show =
                () -> {
                    boolean light = theme.appearance().get() == Appearance.LIGHT;
                    look.setText(messages.text(light ? "shell.look.dark" : "shell.look.light"));
                    look.setGraphic(new FontIcon(light ? Feather.MOON : Feather.SUN));
                };
        theme.appearance().addListener(_ -> show.run());
        show.run();
        return look;
    }

    private static Button row(Feather icon, String words) {
        Button button = new Button(words, new FontIcon(icon));
        button.getStyleClass().setAll("rc-sidebar-row");
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    /// Keeps one node a row: a row that changed changes its node, which keeps the focus.
    private static <T> void keep(
            VBox box, ObservableList<T> rows, Function<T, Node> make, BiConsumer<Node, T> show) {
        Runnable all =
                () -> {
                    List<Node> nodes = box.getChildren();
                    for (int index = 0; index < rows.size(); index++) {
                        if (index < nodes.size()) {
                            show.accept(nodes.get(index), rows.get(index));
                        } else {
                            nodes.add(make.apply(rows.get(index)));
                        }
                    }
                    if (nodes.size() > rows.size()) {
                        nodes.subList(rows.size(), nodes.size()).clear();
                    }
                };
        rows.addListener((ListChangeListener<T>) _ -> all.run());
        all.run();
    }
}
