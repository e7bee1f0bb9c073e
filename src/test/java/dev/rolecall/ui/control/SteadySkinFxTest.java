package dev.rolecall.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.CssMetaData;
import javafx.css.PseudoClass;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.Scene;
import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class SteadySkinFxTest {
    private static final PseudoClass LOUD = PseudoClass.getPseudoClass("loud");
    private static final String STYLE =
            "data:text/css,.word{-fx-text-fill:black}.word:loud{-fx-text-fill:red}";

    private final AtomicInteger stylings = new AtomicInteger();
    private final SteadyRows<String> rows = new SteadyRows<>();
    private TableView<String> table;

    @Start
    void show(Stage stage) {
        table =
                new TableView<>(rows) {
                    @Override
                    protected Skin<?> createDefaultSkin() {
                        return new SteadySkin<>(this);
                    }
                };
        table.setFixedCellSize(28);
        TableColumn<String, String> column = new TableColumn<>("Word");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new Word());
        table.getColumns().add(column);
        Scene scene = new Scene(table, 300, 300);
        scene.getStylesheets().add(STYLE);
        stage.setScene(scene);
        stage.show();
    }

    /// Counts how often it is styled; loud words are red.
    private final class Word extends TableCell<String, String> {
        Word() {
            getStyleClass().add("word");
        }

        @Override
        protected void updateItem(@Nullable String word, boolean empty) {
            super.updateItem(word, empty);
            setText(word);
            pseudoClassStateChanged(LOUD, word != null && word.startsWith("LOUD"));
        }

        @Override
        public List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
            return Stream.concat(super.getControlCssMetaData().stream(), Stream.of(new Counted()))
                    .toList();
        }
    }

    /// A property every styling asks for.
    private final class Counted extends CssMetaData<Word, Number> {
        Counted() {
            super("-counted", StyleConverter.getSizeConverter(), 0);
        }

        @Override
        public boolean isSettable(Word word) {
            stylings.incrementAndGet();
            return false;
        }

        @Override
        public @Nullable StyleableProperty<Number> getStyleableProperty(Word word) {
            return null;
        }
    }

    @Test
    void rows_that_show_other_words_are_not_styled_again(FxRobot robot) throws Exception {
        show(robot, "one", 100);
        stylings.set(0);

        show(robot, "two", 70);

        assertThat(stylings.get()).isLessThan(words().size());
    }

    @Test
    void what_looks_different_is_styled(FxRobot robot) throws Exception {
        show(robot, "one", 100);
        show(robot, "LOUD", 50);

        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> words().stream().allMatch(word -> word.getTextFill().equals(Color.RED)));
    }

    @Test
    void rows_that_were_empty_are_filled_and_styled(FxRobot robot) throws Exception {
        show(robot, "one", 2);
        show(robot, "LOUD", 40);

        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () ->
                        words().size() >= 9
                                && words().stream()
                                        .allMatch(word -> word.getTextFill().equals(Color.RED)));
    }

    private void show(FxRobot robot, String word, int count) throws Exception {
        List<String> next =
                IntStream.range(0, count).mapToObj(number -> word + " " + number).toList();
        robot.interact(() -> rows.show(next));
        int inSight = Math.min(count, 9);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () ->
                        words().stream().filter(cell -> cell.getText().startsWith(word)).count()
                                >= inSight);
    }

    private List<Word> words() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        table.lookupAll(".word").stream()
                                .filter(Word.class::isInstance)
                                .map(Word.class::cast)
                                .filter(word -> word.isVisible() && !word.isEmpty())
                                .filter(word -> word.getTableRow().isVisible())
                                .toList());
    }
}
