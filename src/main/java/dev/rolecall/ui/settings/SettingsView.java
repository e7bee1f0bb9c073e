package dev.rolecall.ui.settings;

import atlantafx.base.theme.Styles;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.settings.LockAfter;
import dev.rolecall.settings.Look;
import dev.rolecall.settings.UiScale;
import dev.rolecall.settings.UnlockFor;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.control.OneWay;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sheet of settings: the look, when the window locks, how long changes pass, and the ways to
/// what has a sheet of its own. Escape leaves.
public final class SettingsView extends VBox {
    private static final double WIDTH = 520;
    private final SettingsViewModel model;
    private final Messages messages;
    private final Runnable onClose;
    private final ToggleGroup looks = new ToggleGroup();

    /// @param others what opens a sheet of its own
    /// @param onClose takes this sheet away
    public SettingsView(
            SettingsViewModel model, List<Command> others, Messages messages, Runnable onClose) {
        this.model = model;
        this.messages = messages;
        this.onClose = onClose;
        getStyleClass().addAll("rc-sheet", "rc-settings");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        Label lockHint = hint();
        lockHint.textProperty().bind(model.lockHint().map(messages::text));
        Label unlockHint = hint();
        Label drawingHint = hint();
        drawingHint.textProperty().bind(model.drawingHint().map(messages::text));
        unlockHint.setText(messages.text("settings.unlockFor.hint"));
        VBox body =
                new VBox(
                        row("settings.look", looks()),
                        row("settings.scale", scales()),
                        row("settings.drawing", software()),
                        drawingHint,
                        row(
                                "settings.lockAfter",
                                box(
                                        model.lockAfter(),
                                        LockAfter.values(),
                                        SettingsViewModel::words,
                                        "settings.lockAfter")),
                        lockHint,
                        row(
                                "settings.unlockFor",
                                box(
                                        model.unlockFor(),
                                        UnlockFor.values(),
                                        SettingsViewModel::words,
                                        "settings.unlockFor")),
                        unlockHint,
                        others(others));
        body.getStyleClass().add("rc-settings-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.prefViewportHeightProperty().bind(body.heightProperty());
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("rc-sheet-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll, foot());
    }

    /// Puts the focus on the look that is chosen.
    public void focusFirst() {
        // What scrolls is not in the window before its style is known.
        applyCss();
        looks.getToggles().stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .forEach(ToggleButton::requestFocus);
    }

    private Node head() {
        Label title = new Label(messages.text("settings.title"));
        title.getStyleClass().add("rc-heading");
        VBox head = new VBox(title);
        head.getStyleClass().add("rc-sheet-head");
        return head;
    }

    private ComboBox<UiScale> scales() {
        ComboBox<UiScale> box =
                box(model.scale(), UiScale.values(), SettingsViewModel::words, "settings.scale");
        box.setDisable(!model.mayScale());
        return box;
    }

    private CheckBox software() {
        CheckBox box = new CheckBox(messages.text("settings.drawing.software"));
        box.setSelected(model.inSoftware().get());
        box.selectedProperty().addListener((_, _, now) -> model.inSoftware().set(now));
        return box;
    }

    private HBox looks() {
        HBox row = new HBox();
        for (Look look : Look.values()) {
            String words = messages.text(SettingsViewModel.words(look));
            ToggleButton button = new ToggleButton(words);
            button.setToggleGroup(looks);
            button.setSelected(model.look().get() == look);
            button.getStyleClass().add(pill(look));
            button.setAccessibleText(messages.text("settings.look.spoken", words));
            button.selectedProperty()
                    .addListener((_, _, chosen) -> {
                        if (chosen) {
                            model.look().set(look);
                        }
                    });
            // A second press would leave nothing chosen.
            button.setOnAction(_ -> looks.selectToggle(button));
            row.getChildren().add(button);
        }
        return row;
    }

    private static String pill(Look look) {
        return switch (look) {
            case SYSTEM -> Styles.LEFT_PILL;
            case LIGHT -> Styles.CENTER_PILL;
            case DARK -> Styles.RIGHT_PILL;
        };
    }

    private <T> ComboBox<T> box(
            ObjectProperty<T> value, T[] choices, Function<T, Message> words, String key) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(List.of(choices));
        box.setConverter(new OneWay<>(choice -> messages.text(words.apply(choice))));
        box.valueProperty().bindBidirectional(value);
        box.setAccessibleText(messages.text(key));
        return box;
    }

    private HBox row(String key, Node field) {
        Label word = new Label(messages.text(key));
        word.setLabelFor(field);
        word.getStyleClass().add("rc-field-word");
        HBox row = new HBox(word, field);
        row.getStyleClass().add("rc-field-row");
        return row;
    }

    private static Label hint() {
        Label hint = new Label();
        hint.setWrapText(true);
        hint.getStyleClass().addAll("rc-muted", "rc-settings-hint");
        return hint;
    }

    /// A way that is closed says why.
    private Node others(List<Command> others) {
        VBox ways = new VBox();
        ways.getStyleClass().add("rc-settings-others");
        for (Command command : others) {
            Optional<Message> against = command.against().get();
            Button way = new Button(messages.text(command.words()));
            way.setMinWidth(USE_PREF_SIZE);
            way.setDisable(against.isPresent());
            way.setOnAction(_ -> {
                onClose.run();
                command.action().run();
            });
            HBox row = new HBox(12, way);
            row.getStyleClass().add("rc-network-head");
            against.ifPresent(why -> {
                Label reason = hint();
                reason.getStyleClass().remove("rc-settings-hint");
                reason.setText(messages.text(why));
                row.getChildren().add(reason);
            });
            ways.getChildren().add(row);
        }
        return ways;
    }

    private Node foot() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = new Button(messages.text("settings.close"));
        close.setOnAction(_ -> onClose.run());
        HBox foot = new HBox(8, space, close);
        foot.getStyleClass().add("rc-sheet-foot");
        return foot;
    }
}
