package dev.rolecall.ui.listing;

import dev.rolecall.domain.AccountId;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Hint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The notice over a table that much is gone and what was known is shown, with the two ways out;
/// not there as long as nothing is in doubt. One account is asked about at a time, so that there is
/// room for the table; a notice that changes keeps the focus of its buttons.
public final class DoubtStrip extends VBox {
    private static final double GAP = 12;

    private final DoubtsViewModel model;
    private final Messages messages;
    private final Map<AccountId, Notice> rows = new HashMap<>();
    private final Label more = new Label();

    public DoubtStrip(DoubtsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setMinHeight(USE_PREF_SIZE);
        more.getStyleClass().add("rc-attention-strip");
        more.setMaxWidth(Double.MAX_VALUE);
        more.setMinWidth(0);
        more.setWrapText(true);
        visibleProperty().bind(model.lines().map(lines -> !lines.isEmpty()));
        managedProperty().bind(visibleProperty());
        model.lines().addListener(_ -> show());
        show();
    }

    private void show() {
        List<DoubtLine> lines = model.lines().get();
        rows.keySet().retainAll(lines.stream().map(DoubtLine::account).toList());
        List<Node> wanted = new ArrayList<>();
        if (!lines.isEmpty()) {
            Notice row = rows.computeIfAbsent(lines.getFirst().account(), Notice::new);
            row.show(lines.getFirst());
            wanted.add(row);
        }
        if (lines.size() > 1) {
            more.setText(messages.text("listing.doubt.more", lines.size() - 1));
            wanted.add(more);
        }
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
    }

    /// The words, and the ways out beside them or, where there is little room, below.
    private final class Notice extends GridPane {
        private static final double ROOM_FOR_BUTTONS_BESIDE = 620;

        private final Label words = new Label("", new FontIcon(Feather.ALERT_TRIANGLE));
        private final Hint where = new Hint(words);
        private final HBox buttons;

        Notice(AccountId account) {
            words.setWrapText(true);
            words.setMaxWidth(Double.MAX_VALUE);
            words.setMinHeight(USE_PREF_SIZE);
            words.setFocusTraversable(true);
            setHgrow(words, Priority.ALWAYS);
            Button keep = button("listing.doubt.keep", () -> model.disbelieve(account));
            keep.getStyleClass().add("accent");
            buttons =
                    new HBox(GAP, keep, button("listing.doubt.show", () -> model.believe(account)));
            buttons.setAlignment(Pos.CENTER_RIGHT);
            setHgap(GAP);
            setVgap(GAP);
            getStyleClass().add("rc-attention-strip");
            getChildren().addAll(words, buttons);
            setMinWidth(0);
            widthProperty().addListener(_ -> arrange());
            arrange();
        }

        private void arrange() {
            boolean beside = getWidth() >= ROOM_FOR_BUTTONS_BESIDE;
            setConstraints(buttons, beside ? 1 : 0, beside ? 0 : 1);
        }

        private Button button(String key, Runnable action) {
            Button button = new Button(messages.text(key));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> action.run());
            return button;
        }

        void show(DoubtLine line) {
            words.setText(messages.text(line.sentence()));
            where.show(line.where().stream().map(messages::text).collect(Collectors.joining("\n")));
        }
    }
}
