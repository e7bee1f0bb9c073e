package dev.rolecall.ui.shell;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Shows one sheet at a time over the window. The focus stays in it while it is there and goes back
/// where it was; Escape and a click beside it close it.
public final class Sheets {
    private final ModalPane pane = new ModalPane();
    private final Node covered;
    private final Pane window;
    private Runnable onClosed = () -> {};
    private @Nullable Node focusedBefore;

    /// @param covered what lies below and cannot be used while a sheet is open
    /// @param window what the first sheet is laid over, and every later one
    Sheets(Node covered, Pane window) {
        this.covered = covered;
        this.window = window;
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.displayProperty().addListener((_, _, shown) -> changed(shown));
    }

    /// Whether a sheet is shown.
    ReadOnlyBooleanProperty open() {
        return pane.displayProperty();
    }

    public boolean isOpen() {
        return pane.isDisplay();
    }

    /// Whether it is `sheet` that is shown.
    boolean isShown(Node sheet) {
        return isOpen() && sheet.equals(pane.getContent());
    }

    /// Shows `sheet` instead of any other; `closed` is called once when it is gone.
    public void show(Node sheet, Runnable closed) {
        hide();
        onClosed = closed;
        focusedBefore = focusOwner();
        hidePopups();
        if (!window.getChildren().contains(pane)) {
            window.getChildren().add(pane);
            pane.applyCss();
        }
        pane.show(sheet);
    }

    /// What explains something below would lie over the sheet.
    private static void hidePopups() {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(PopupWindow::isAutoHide)
                .forEach(PopupWindow::hide);
    }

    /// Takes the sheet away, if there is one.
    public void hide() {
        pane.hide(true);
    }

    private void changed(boolean shown) {
        covered.setMouseTransparent(shown);
        if (!shown) {
            Runnable closed = onClosed;
            onClosed = () -> {};
            Node before = focusedBefore;
            focusedBefore = null;
            closed.run();
            if (before != null) {
                before.requestFocus();
            }
        }
    }

    /// Brings a focus that left the sheet back into it.
    void guardFocus(Scene scene) {
        scene.focusOwnerProperty()
                .addListener((_, before, now) -> {
                    if (isOpen() && now != null && isInside(covered, now)) {
                        back(before);
                    }
                });
    }

    private void back(@Nullable Node before) {
        Node sheet = pane.getContent();
        if (before != null && isInside(sheet, before)) {
            before.requestFocus();
        } else {
            Focus.into(sheet);
        }
    }

    private @Nullable Node focusOwner() {
        return covered.getScene() == null ? null : covered.getScene().getFocusOwner();
    }

    private static boolean isInside(Node outer, Node inner) {
        Node node = inner;
        while (node != null && !node.equals(outer)) {
            node = node.getParent();
        }
        return node != null;
    }
}
