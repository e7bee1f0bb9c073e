package dev.rolecall.ui.review;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.EnvironmentBadge;
import dev.rolecall.ui.control.WrappingScroll;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The one sheet between staging and sending: refusals and warnings first, then every change in the
/// order it is sent, with the exact requests on demand. Complete by keyboard: Ctrl+Enter sends,
/// Escape goes back.
public final class ReviewView extends VBox {
    private static final double WIDTH = 900;
    private static final KeyCombination SEND =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final ReviewViewModel model;
    private final Messages messages;
    private final Label title = new Label();
    private final HBox summary = new HBox(6);
    private final VBox content = new VBox(8);
    private final TextField reason = new TextField();
    private final Button apply = new Button();
    private final Button unlock = new Button();
    private final Label locked = new Label();
    private final HBox lockedBar = new HBox(12, locked, unlock);

    public ReviewView(ReviewViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("rc-sheet", "rc-review");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setMinWidth(0);
        ScrollPane scroll = new WrappingScroll(content, WIDTH);
        scroll.getStyleClass().add("rc-review-scroll");
        scroll.setFocusTraversable(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll, lockedBar(), foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        model.review().addListener(_ -> show());
        model.requestsShown().addListener(_ -> show());
        show();
    }

    /// Puts the focus where the person decides.
    public void focusDecision() {
        reason.requestFocus();
    }

    private VBox head() {
        title.getStyleClass().add("rc-heading");
        summary.getStyleClass().add("rc-review-summary");
        VBox head = new VBox(4, title, summary);
        head.getStyleClass().add("rc-sheet-head");
        return head;
    }

    private HBox lockedBar() {
        lockedBar.getStyleClass().add("rc-review-locked");
        locked.setWrapText(true);
        HBox.setHgrow(locked, Priority.ALWAYS);
        locked.setMaxWidth(Double.MAX_VALUE);
        unlock.setMinWidth(USE_PREF_SIZE);
        unlock.setOnAction(_ -> model.unlock());
        return lockedBar;
    }

    private HBox foot() {
        Label label = new Label(messages.text("review.reason"));
        label.setLabelFor(reason);
        label.setMinWidth(USE_PREF_SIZE);
        reason.setPromptText(messages.text("review.reason.prompt"));
        reason.textProperty().bindBidirectional(model.reason());
        HBox.setHgrow(reason, Priority.ALWAYS);
        CheckBox requests = new CheckBox(messages.text("review.requests"));
        requests.selectedProperty().bindBidirectional(model.requestsShown());
        requests.setMinWidth(USE_PREF_SIZE);
        Button back = new Button(messages.text("review.back"));
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(_ -> model.close());
        apply.getStyleClass().add("accent");
        apply.setMinWidth(USE_PREF_SIZE);
        apply.setOnAction(_ -> model.apply());
        HBox foot = new HBox(8, label, reason, requests, back, apply);
        foot.getStyleClass().add("rc-sheet-foot");
        return foot;
    }

    private void keys(KeyEvent event) {
        if (SEND.match(event)) {
            model.apply();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        }
    }

    private void show() {
        model.review().get().ifPresent(this::show);
    }

    private void show(Review review) {
        int steps = review.plan().steps().size();
        int all = steps + review.plan().refusals().size();
        title.setText(messages.text("review.title", all, review.groups().size()));
        summary.getChildren().setAll(summary(review));
        List<Node> nodes = new ArrayList<>();
        review.notes().forEach(note -> nodes.add(new ReviewNoteBox(note, messages)));
        for (ReviewGroup group : review.groups()) {
            nodes.add(new ReviewGroupBox(group, model.requestsShown().get(), messages));
        }
        if (!review.plan().unchanged().isEmpty()) {
            Label same =
                    new Label(messages.text("review.unchanged", review.plan().unchanged().size()));
            same.getStyleClass().add("rc-muted");
            nodes.add(same);
        }
        content.getChildren().setAll(nodes);
        content.getStyleClass().setAll("rc-review-content");
        apply.setText(messages.text("review.apply", steps));
        apply.setDisable(!review.sendable());
        lockedBar.setVisible(!review.locked().isEmpty());
        lockedBar.setManaged(!review.locked().isEmpty());
        unlock.setText(messages.text("review.unlock", model.unlockMinutes()));
        unlock.setVisible(review.forbiddenBy().isEmpty());
        unlock.setManaged(unlock.isVisible());
        locked.setText(
                review.forbiddenBy()
                        .map(who -> messages.text("review.forbidden", who))
                        .orElseGet(() -> messages.text("review.locked", names(review))));
    }

    private static String names(Review review) {
        return String.join(", ", review.locked().values());
    }

    private List<Node> summary(Review review) {
        List<Node> parts = new ArrayList<>();
        Message sent = ReviewCounts.words(review.sent());
        int refused = review.plan().refusals().size();
        Message words =
                refused == 0
                        ? Message.of("review.sent", sent)
                        : Message.of("review.sentAndRefused", sent, refused);
        Label label = new Label(messages.text(words));
        label.getStyleClass().add("rc-muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        parts.add(label);
        review.environments().stream()
                .sorted()
                .map(environment -> new EnvironmentBadge(messages, environment))
                .forEach(parts::add);
        return parts;
    }
}
