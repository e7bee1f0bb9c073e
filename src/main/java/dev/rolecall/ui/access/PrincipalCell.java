package dev.rolecall.ui.access;

import dev.rolecall.domain.Principal;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Avatar;
import dev.rolecall.ui.control.Hint;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Who a row is about: mark and name, the whole identifier on hover.
public final class PrincipalCell<R> extends TableCell<R, R> {
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

    private final Messages messages;
    private final Function<R, Principal> who;
    private final Avatar avatar = new Avatar();
    private final Label name = new Label();
    private final Hint hint = new Hint(this);
    private final HBox box = new HBox(avatar, name);

    public PrincipalCell(Messages messages, Function<R, Principal> who) {
        this.messages = messages;
        this.who = who;
        box.getStyleClass().add("rc-who");
        name.getStyleClass().add("rc-who-name");
        name.setMinWidth(0);
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            hint.show("");
            setAccessibleText(null);
            return;
        }
        Principal principal = who.apply(row);
        avatar.show(principal.kind(), principal.label());
        String label = messages.text(PrincipalWords.label(principal));
        name.setText(Isolated.inCell(label));
        name.pseudoClassStateChanged(BARE, PrincipalWords.isBareIdentifier(principal));
        hint.show(Isolated.of(PrincipalWords.whole(principal)));
        setAccessibleText(Isolated.of(label));
        setGraphic(box);
    }
}
