package dev.rolecall.ui.access;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// The list of roles that opens over a role cell, for mouse and keyboard alike. Entries that the
/// service would refuse are listed with the reason and cannot be chosen.
public final class RolePicker {
    private static final double WIDTH = 300;
    private static final long TYPING_PAUSE_MILLIS = 1_000;

    private final Messages messages;
    private final Popup popup = new Popup();
    private final VBox list = new VBox();
    private List<RolePickerEntry> entries = List.of();
    private Consumer<RoleChoice> chosen = _ -> {};
    private String typed = "";
    private long typedAt;

    public RolePicker(Messages messages) {
        this.messages = messages;
        list.getStyleClass().add("rc-picker");
        list.setPrefWidth(WIDTH);
        list.setAccessibleRole(AccessibleRole.MENU);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /// Opens under `anchor`; `onChoice` is called once, after the list has closed.
    public void open(
            Node anchor,
            Optional<Message> heading,
            List<RoleChoice> choices,
            Consumer<RoleChoice> onChoice) {
        chosen = onChoice;
        typed = "";
        entries = choices.stream().map(this::entry).toList();
        list.getChildren().clear();
        heading.ifPresent(words -> list.getChildren().add(heading(words)));
        boolean first = true;
        for (RolePickerEntry entry : entries) {
            if (!first && entry.choice() instanceof RoleChoice.Remove) {
                list.getChildren().add(new Separator());
            }
            list.getChildren().add(entry);
            first = false;
        }
        Bounds place = anchor.localToScreen(anchor.getLayoutBounds());
        popup.show(anchor, place.getMaxX() - WIDTH, place.getMaxY() + 2);
        entries.stream()
                .filter(RolePickerEntry::isCurrent)
                .findFirst()
                .or(() -> entries.stream().filter(each -> each.choice().possible()).findFirst())
                .or(() -> entries.stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    public boolean isOpen() {
        return popup.isShowing();
    }

    private Label heading(Message words) {
        Label label = new Label(messages.text(words));
        label.getStyleClass().add("rc-picker-heading");
        label.setWrapText(true);
        return label;
    }

    private RolePickerEntry entry(RoleChoice choice) {
        RolePickerEntry entry = new RolePickerEntry(messages, choice);
        entry.setOnMouseMoved(_ -> entry.requestFocus());
        entry.setOnMouseClicked(_ -> choose(entry));
        return entry;
    }

    private void choose(RolePickerEntry entry) {
        if (entry.choice().possible()) {
            popup.hide();
            chosen.accept(entry.choice());
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, TAB -> move(event.isShiftDown() ? -1 : 1);
            case UP -> move(-1);
            case HOME, PAGE_UP -> focus(0);
            case END, PAGE_DOWN -> focus(entries.size() - 1);
            case ENTER, SPACE -> focused().ifPresent(this::choose);
            case ESCAPE -> popup.hide();
            case DELETE, BACK_SPACE -> removal().ifPresent(this::choose);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        if (letter.isBlank() || Character.isISOControl(letter.charAt(0))) {
            return;
        }
        long now = System.currentTimeMillis();
        typed = now - typedAt > TYPING_PAUSE_MILLIS ? letter : typed + letter;
        typedAt = now;
        entries.stream()
                .filter(entry -> entry.beginsWith(typed))
                .findFirst()
                .ifPresent(Node::requestFocus);
        event.consume();
    }

    private Optional<RolePickerEntry> removal() {
        return entries.stream()
                .filter(entry -> entry.choice() instanceof RoleChoice.Remove)
                .findFirst();
    }

    private Optional<RolePickerEntry> focused() {
        return entries.stream().filter(Node::isFocused).findFirst();
    }

    private void move(int step) {
        int at = focused().map(entries::indexOf).orElse(-1);
        focus(Math.floorMod(at + step, entries.size()));
    }

    private void focus(int index) {
        entries.get(index).requestFocus();
    }
}
