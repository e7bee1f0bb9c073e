package dev.rolecall.ui.palette;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.palette.PaletteViewModel.Mode;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The palette as a sheet: the caret stays in the field, arrows move in the list, Enter chooses.
public final class PaletteView extends VBox {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 440;
    private static final double LINE = 32;
    private static final int PAGE = 10;

    private final PaletteViewModel model;
    private final Messages messages;
    private final Consumer<PaletteEntry> onChosen;
    private final TextField field = new TextField();
    private final ListView<PaletteEntry> list = new ListView<>();
    private final Label foot = new Label();

    /// @param onChosen takes the palette away and does what was chosen
    public PaletteView(PaletteViewModel model, Messages messages, Consumer<PaletteEntry> onChosen) {
        this.model = model;
        this.messages = messages;
        this.onChosen = onChosen;
        getStyleClass().addAll("rc-sheet", "rc-palette");
        setMaxSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        list.setCellFactory(_ -> new PaletteCell());
        list.setFixedCellSize(LINE);
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> choose());
        list.getSelectionModel().selectedItemProperty().addListener(_ -> tellSelected());
        VBox.setVgrow(list, Priority.ALWAYS);
        field.textProperty().bindBidirectional(model.text());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        foot.getStyleClass().add("rc-palette-foot");
        getChildren().addAll(field, list, foot);
        model.mode().addListener(_ -> showMode());
        model.result().addListener(_ -> showResult());
        model.looking().addListener(_ -> showFoot());
        showMode();
        showResult();
    }

    /// Puts the caret into the field.
    public void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    private void showMode() {
        boolean things = model.mode().get() == Mode.THINGS;
        String prompt = messages.text(things ? "palette.things" : "palette.commands");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        list.setAccessibleText(prompt);
    }

    private void showResult() {
        PaletteResult result = model.result().get();
        list.getItems().setAll(result.entries());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        showFoot();
        tellSelected();
    }

    private void showFoot() {
        PaletteResult result = model.result().get();
        String nothing = model.looking().get() ? "palette.looking" : "palette.nothing";
        foot.setText(
                result.entries().isEmpty()
                        ? messages.text(Message.of(nothing))
                        : messages.text("palette.count", result.entries().size(), result.more()));
    }

    /// The keyboard stays in the field, so the field says what Enter would choose.
    private void tellSelected() {
        PaletteEntry selected = list.getSelectionModel().getSelectedItem();
        field.setAccessibleHelp(selected == null ? foot.getText() : PaletteCell.words(selected));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(PAGE);
            case PAGE_UP -> move(-PAGE);
            case ENTER -> model.whenFound(this::choose);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int lines) {
        int last = list.getItems().size() - 1;
        int to =
                Math.clamp(
                        list.getSelectionModel().getSelectedIndex() + lines, 0, Math.max(0, last));
        list.getSelectionModel().clearAndSelect(to);
        list.scrollTo(Math.max(0, to - PAGE / 2));
    }

    private void choose() {
        PaletteEntry selected = list.getSelectionModel().getSelectedItem();
        if (selected != null && selected.against().isEmpty()) {
            onChosen.accept(selected);
        }
    }
}
