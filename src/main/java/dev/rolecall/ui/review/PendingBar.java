package dev.rolecall.ui.review;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.plan.StagingCounts;
import dev.rolecall.ui.control.Late;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar that counts what is staged; only there while something is, and filled when something is
/// for the first time.
public final class PendingBar extends HBox {
    private final ReviewViewModel model;
    private final Messages messages;
    private final Late<Parts> parts = new Late<>(this::fill);

    private record Parts(Label what, Label where, Button review) {}

    public PendingBar(ReviewViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("rc-pending-bar");
        model.staged().addListener(_ -> show());
        model.stagedIn().addListener(_ -> show());
        show();
    }

    private Parts fill() {
        Label what = new Label();
        what.getStyleClass().add("rc-strong");
        Label where = new Label();
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
        Button review = new Button();
        review.getStyleClass().add("accent");
        review.setMinWidth(USE_PREF_SIZE);
        review.setOnAction(_ -> model.open());
        what.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(what, where, gap, requests, revert, review);
        return new Parts(what, where, review);
    }

    private void show() {
        StagingCounts counts = model.staged().get();
        if (counts.total() > 0) {
            tell(counts, parts.get());
        }
        setVisible(counts.total() > 0);
        setManaged(counts.total() > 0);
    }

    private void tell(StagingCounts counts, Parts shown) {
        Message said = ReviewCounts.words(counts);
        shown.what().setText(messages.text("review.on", said, counts.resources()));
        shown.where()
                .setText(messages.text("review.in", String.join(", ", model.stagedIn().get())));
        shown.review().setText(messages.text("review.open", counts.total()));
    }
}
