package dev.rolecall.ui.access;

import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Avatar;
import dev.rolecall.ui.control.Hint;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Who a row is about: mark, name, kind, and whether that is you or an owner.
final class WhoCell extends TableCell<AccessRow, AccessRow> {
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

    /// Up to this width the name is shown before anything is said beside it.
    private static final double NAME_FIRST = 140;

    /// The same beside the word that it is you, which is never cut: your own row locks differently.
    private static final double NAME_BESIDE_YOU = 80;

    private final Messages messages;
    private final Avatar avatar = new Avatar();
    private final Label name = new Label();
    private final Label kind = new Label();
    private final Hint hint = new Hint(this);
    private final HBox box = new HBox(avatar, name, kind);

    WhoCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("rc-who-cell");
        box.getStyleClass().add("rc-who");
        name.getStyleClass().add("rc-who-name");
        kind.getStyleClass().add("rc-who-kind");
        kind.setMinWidth(0);
    }

    @Override
    protected void updateItem(@Nullable AccessRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            hint.show("");
            setAccessibleText(null);
            return;
        }
        Principal principal = row.principal();
        avatar.show(principal.kind(), principal.label());
        name.setText(Isolated.of(messages.text(PrincipalWords.label(principal))));
        name.setMinWidth(Math.min(name.prefWidth(-1), row.me() ? NAME_BESIDE_YOU : NAME_FIRST));
        name.pseudoClassStateChanged(BARE, PrincipalWords.isBareIdentifier(principal));
        kind.setText(Isolated.of(marks(row)));
        kind.setMinWidth(row.me() ? USE_PREF_SIZE : 0);
        String whole = PrincipalWords.whole(principal);
        hint.show(Isolated.of(whole));
        setAccessibleText(name.getText() + ", " + kind.getText());
        setGraphic(box);
    }

    private String marks(AccessRow row) {
        List<String> marks = new ArrayList<>();
        boolean plain = row.principal().kind().equals(PrincipalKind.USER);
        if (!plain || !(row.owner() || row.me())) {
            marks.add(messages.text(PrincipalWords.kind(row.principal().kind())));
        }
        if (row.owner()) {
            marks.add(messages.text("access.mark.owner"));
        }
        if (row.me()) {
            marks.add(messages.text("access.mark.you"));
        }
        if (row.of() > 1) {
            marks.add(messages.text("access.mark.on", row.held().size(), row.of()));
        }
        return String.join(" · ", marks);
    }
}
