package dev.rolecall.ui.network;

import dev.rolecall.i18n.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The network sheet: the check of one account, the way out, and whom to believe. Ctrl+1 to Ctrl+3
/// choose the page, Escape leaves.
public final class NetworkView extends VBox {
    private static final double WIDTH = 740;
    private static final double HEIGHT = 620;
    private static final List<KeyCode> PAGES =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);

    private final NetworkViewModel model;
    private final Messages messages;
    private final Runnable onClose;
    private final TabPane pages = new TabPane();
    private final CheckPane check;

    /// @param onClose takes the sheet away
    public NetworkView(NetworkViewModel model, Messages messages, Runnable onClose) {
        this.model = model;
        this.messages = messages;
        this.onClose = onClose;
        this.check = new CheckPane(model.check(), messages);
        getStyleClass().addAll("rc-sheet", "rc-network");
        setMaxSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        pages.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        pages.getTabs()
                .setAll(
                        page("network.page.check", check),
                        page("network.page.proxy", new ProxyPane(model.proxy(), messages)),
                        page(
                                "network.page.authorities",
                                new AuthoritiesPane(model.authorities(), messages)));
        VBox.setVgrow(pages, Priority.ALWAYS);
        getChildren().addAll(head(), pages, foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    /// Puts the focus where a check is started, or on the pages if there is nothing to check.
    public void focusFirst() {
        // A page has no nodes in the window before it was styled once.
        applyCss();
        layout();
        if (model.check().targets().isEmpty()) {
            pages.requestFocus();
        } else {
            check.focusStart();
        }
    }

    private Tab page(String key, Node content) {
        return new Tab(messages.text(key), content);
    }

    private Node head() {
        Label title = new Label(messages.text("network.title"));
        title.getStyleClass().add("rc-heading");
        VBox head = new VBox(title);
        head.getStyleClass().add("rc-sheet-head");
        return head;
    }

    private Node foot() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = new Button(messages.text("network.close"));
        close.setOnAction(_ -> onClose.run());
        HBox foot = new HBox(8, space, close);
        foot.getStyleClass().add("rc-sheet-foot");
        return foot;
    }

    private void keys(KeyEvent event) {
        KeyCode code = event.getCode();
        int page = PAGES.indexOf(code);
        if (event.isShortcutDown() && page >= 0) {
            event.consume();
            pages.getSelectionModel().select(page);
            pages.requestFocus();
        } else if (code == KeyCode.ESCAPE) {
            event.consume();
            if (model.check().asking().get()) {
                model.check().leave();
                check.focusStart();
            } else {
                onClose.run();
            }
        }
    }
}
