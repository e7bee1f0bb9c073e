package dev.rolecall.ui.access;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Hint;
import dev.rolecall.ui.control.RoleMark;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The role of a row with what is staged about it; a click opens the picker.
public final class RoleCell<R extends EditableRow> extends TableCell<R, RoleState> {
    private static final PseudoClass STRUCK = PseudoClass.getPseudoClass("struck");

    private final Messages messages;
    private final RoleStateWords words;
    private final RoleMark mark = new RoleMark();
    private final Label next = new Label();
    private final Label unknown = new Label("?");
    private final Label trouble = new Label();
    private final FontIcon sign = new FontIcon(Feather.CHEVRON_DOWN);
    private final HBox box = new HBox();
    private final Hint hint = new Hint(this);

    /// @param open called with the row and the node to open under when the cell is clicked
    public RoleCell(Messages messages, BiConsumer<R, Node> open) {
        this.messages = messages;
        this.words = new RoleStateWords(messages);
        getStyleClass().add("rc-role-cell");
        box.getStyleClass().add("rc-role-box");
        next.getStyleClass().add("rc-role-next");
        next.setMinWidth(Region.USE_PREF_SIZE);
        unknown.getStyleClass().add("rc-role-unknown");
        trouble.getStyleClass().add("rc-role-trouble");
        trouble.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        box.getChildren().addAll(mark, unknown, next, gap, trouble, sign);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event, open));
    }

    private void clicked(MouseEvent event, BiConsumer<R, Node> open) {
        R row = getTableRow().getItem();
        boolean plain = !event.isShiftDown() && !event.isShortcutDown();
        if (row != null && plain && event.getButton() == MouseButton.PRIMARY) {
            open.accept(row, this);
        }
    }

    @Override
    protected void updateItem(@Nullable RoleState state, boolean empty) {
        super.updateItem(state, empty);
        if (state == null || empty) {
            setGraphic(null);
            hint.show("");
            setAccessibleText(null);
            return;
        }
        showRole(state);
        shown(next, state.pending() == Pending.CHANGED);
        next.setText("→ " + words.wanted(state));
        shown(
                unknown,
                state.now().or(state::wanted).filter(RoleShown::known).isEmpty() && !state.mixed());
        shown(trouble, state.trouble().isPresent());
        trouble.setText(state.trouble().map(each -> messages.text(each.inShort())).orElse(""));
        sign.setIconCode(sign(state));
        String sentence = words.sentence(state);
        hint.show(sentence);
        setAccessibleText(sentence);
        setGraphic(box);
    }

    private void showRole(RoleState state) {
        state.now()
                .or(state::wanted)
                .filter(_ -> !state.mixed() || state.now().isPresent())
                .ifPresentOrElse(
                        role -> mark.show(messages.text(role.title()), role.rank()),
                        () -> mark.showWords(messages.text("access.mixed")));
        boolean struck = state.pending() == Pending.CHANGED || state.pending() == Pending.REMOVED;
        mark.word().pseudoClassStateChanged(STRUCK, struck);
    }

    private static Feather sign(RoleState state) {
        if (state.sending()) {
            return Feather.UPLOAD;
        }
        return state.lock().isPresent() ? Feather.LOCK : Feather.CHEVRON_DOWN;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
