package dev.rolecall.app;

import dev.rolecall.operation.OperationStatus;
import dev.rolecall.operation.Operations;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// The program's one window: never larger than the screen, never closed over running operations
/// without a question.
final class MainWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 700;

    private final Desk desk;
    private final Operations operations;
    private final Runnable onClosed;
    private final Stage stage;
    private final Scene scene;

    /// @param onClosed called once the window is gone for good
    MainWindow(Desk desk, Operations operations, String title, Runnable onClosed) {
        this.desk = desk;
        this.operations = operations;
        this.onClosed = onClosed;
        this.stage = new Stage();
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH, room.getWidth());
        double height = Math.min(HEIGHT, room.getHeight());
        this.scene = new Scene(desk.shell().view(), width, height);
        desk.theme().dress(scene);
        desk.shell().attach(scene);
        stage.setTitle(title);
        stage.setScene(scene);
        stage.setMinWidth(Math.min(LEAST_WIDTH, room.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, room.getHeight()));
        stage.setX(room.getMinX() + (room.getWidth() - width) / 2);
        stage.setY(room.getMinY() + (room.getHeight() - height) / 2);
        stage.setOnCloseRequest(this::closing);
    }

    Scene scene() {
        return scene;
    }

    void show() {
        stage.show();
    }

    /// Shows the window before all others, as far as the system lets a program do that.
    void bringToFront() {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    /// Asks first if something runs.
    private void closing(WindowEvent event) {
        long running =
                operations.all().stream()
                        .map(OperationStatus::state)
                        .filter(state -> !state.over())
                        .count();
        event.consume();
        if (running == 0) {
            close();
        } else {
            desk.shell().askToClose(Math.toIntExact(running), this::close);
        }
    }

    void close() {
        desk.shell().detach();
        stage.hide();
        onClosed.run();
    }
}
