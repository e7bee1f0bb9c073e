package dev.rolecall.ui.network;

import dev.rolecall.i18n.Messages;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page of the check: which account, its steps, its certificates, and what could be believed.
final class CheckPane extends VBox {
    private final CheckViewModel model;
    private final Messages messages;
    private final Button start = new Button();
    private final VBox steps = new VBox();
    private final VBox chain = new VBox();
    private final TrustPane trust;

    CheckPane(CheckViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.trust = new TrustPane(model, messages);
        getStyleClass().add("rc-network-page");
        steps.getStyleClass().add("rc-check-steps");
        chain.getStyleClass().add("rc-check-chain");
        Label chainTitle = new Label(messages.text("network.chain.title"));
        chainTitle.getStyleClass().add("rc-section");
        chainTitle.visibleProperty().bind(Bindings.isNotEmpty(model.chain()));
        chainTitle.managedProperty().bind(chainTitle.visibleProperty());
        VBox found = new VBox(12, headline(), steps, chainTitle, chain);
        found.getStyleClass().add("rc-check-found");
        ScrollPane scroll = new ScrollPane(found);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("rc-network-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll, trust);
        keep(steps, model.steps(), StepNode::new);
        keep(chain, model.chain(), line -> new CertificateNode(line, messages));
    }

    void focusStart() {
        start.requestFocus();
    }

    private Node head() {
        start.getStyleClass().add("accent");
        start.textProperty()
                .bind(
                        Bindings.when(model.checking())
                                .then(messages.text("network.check.stop"))
                                .otherwise(messages.text("network.check.start")));
        start.setOnAction(_ -> {
            if (model.checking().get()) {
                model.stop();
            } else {
                model.start();
            }
        });
        start.setDisable(model.targets().isEmpty());
        ProgressIndicator wheel = new ProgressIndicator();
        wheel.getStyleClass().add("rc-wheel");
        Label asking = new Label(messages.text("network.check.running"), wheel);
        asking.getStyleClass().add("rc-muted");
        asking.visibleProperty().bind(model.checking());
        HBox head = new HBox(8, targets(), start, asking);
        head.getStyleClass().add("rc-network-head");
        return head;
    }

    private ComboBox<CheckTarget> targets() {
        ComboBox<CheckTarget> box = new ComboBox<>();
        box.getItems().setAll(model.targets());
        box.setPromptText(messages.text("network.check.noAccount"));
        box.setAccessibleText(messages.text("network.check.account"));
        box.setCellFactory(_ -> new TargetCell());
        box.setButtonCell(new TargetCell());
        model.target().get().ifPresent(box::setValue);
        box.valueProperty()
                .addListener((_, _, now) -> model.target().set(Optional.ofNullable(now)));
        box.setMaxWidth(360);
        return box;
    }

    private Label headline() {
        Label headline = new Label();
        headline.textProperty().bind(model.headline());
        headline.getStyleClass().add("rc-strong");
        headline.setWrapText(true);
        headline.managedProperty().bind(headline.textProperty().isNotEmpty());
        return headline;
    }

    private static <T> void keep(
            VBox box, ObservableList<T> lines, java.util.function.Function<T, Node> make) {
        lines.addListener(
                (ListChangeListener<T>)
                        _ -> box.getChildren().setAll(lines.stream().map(make).toList()));
    }

    /// An account in the list of those that can be checked.
    private static final class TargetCell extends ListCell<CheckTarget> {
        @Override
        protected void updateItem(@Nullable CheckTarget target, boolean empty) {
            super.updateItem(target, empty);
            if (empty || target == null) {
                setText("");
            } else {
                setText(target.name() + "  ·  " + target.base().getHost());
            }
        }
    }
}
