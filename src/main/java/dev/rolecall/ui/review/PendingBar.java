package dev.rolecall.ui.review;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar that counts what is staged; only there while something is.
public final class PendingBar extends HBox {
    private final ReviewViewModel model;
    private final Messages messages;
    private final Label what = new Label();
    private final Label where = new Label();
    private final Button review = new Button();

    public PendingBar(ReviewViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("rc-pending-bar");
        what.getStyleClass().add("rc-strong");
        where.getStyleClass().add("rc-muted");
        where.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Hyperlink requests = new Hyperlink(messages.text("review.showRequests"));
        requests.setOnAction(_ -> model.openWithRequests());
        requests.setMinWidth(USE_PREF_SIZE);
        Button revert = new Button(messages.text("review.revert"));
        revert.setOnAction(_ -> model.revertAll());
        revert.setMinWidth(USE_PREF_SIZE);
        review.getStyleClass().add("accent");
        review.setMinWidth(USE_PREF_SIZE);
        review.setOnAction(_ -> model.open());
        what.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(what, where, gap, requests, revert, review);
        model.staged().addListener(_ -> show());
        model.stagedIn().addListener(_ -> show());
        show();
    }

    private void show() {
        var counts = model.staged().get();
        Message said = ReviewCounts.words(counts);
        what.setText(messages.text("review.on", said, counts.resources()));
        where.setText(messages.text("review.in", String.join(", ", model.stagedIn().get())));
        review.setText(messages.text("review.open", counts.total()));
        setVisible(counts.total() > 0);
        setManaged(counts.total() > 0);
    }
}
