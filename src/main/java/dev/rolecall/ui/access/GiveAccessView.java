package dev.rolecall.ui.access;

import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The row that gives access, over the table: whom, which role, and a button that says what it
/// does.
final class GiveAccessView extends VBox {
    private static final int MOST_NOTES = 3;

    private final GiveAccessViewModel model;
    private final Messages messages;
    private final Function<ResourceRef, Optional<String>> names;
    private final RecipientField field;
    private final Button give = new Button();
    private final HBox row = new HBox();
    private final HBox actions;
    private final FlowPane undecided = new FlowPane();
    private final VBox notes = new VBox();
    private final VBox switches = new VBox();
    private final VBox open;
    private final VBox shut = new VBox();

    /// @param leave gives the keyboard back to the table
    /// @param names what a resource is called, where it was read
    GiveAccessView(
            GiveAccessViewModel model,
            Messages messages,
            Runnable leave,
            Function<ResourceRef, Optional<String>> names) {
        this.model = model;
        this.names = names;
        this.messages = messages;
        this.field = new RecipientField(model, messages, leave);
        getStyleClass().add("rc-give");
        setMinHeight(USE_PREF_SIZE);
        shut.getStyleClass().add("rc-give-shut");
        undecided.getStyleClass().add("rc-give-undecided");
        notes.getStyleClass().add("rc-give-notes");
        switches.getStyleClass().add("rc-give-switches");
        give.getStyleClass().add("accent");
        give.setMinWidth(Region.USE_PREF_SIZE);
        give.setOnAction(_ -> model.give());
        RoleChooser role = new RoleChooser(model, messages);
        role.setMinWidth(Region.USE_PREF_SIZE);
        actions = new HBox(role, give);
        actions.getStyleClass().add("rc-give-row");
        row.getStyleClass().add("rc-give-row");
        row.getChildren().addAll(field, actions);
        HBox.setHgrow(field, Priority.ALWAYS);
        open = new VBox(row, undecided, notes, switches);
        open.getStyleClass().add("rc-give-open");
        getChildren().addAll(open, shut);
        model.outlook().addListener(_ -> showOutlook());
        model.closed().addListener(_ -> showClosed());
        model.switches().addListener((ListChangeListener<WideSwitch>) _ -> showSwitches());
        showOutlook();
        showSwitches();
        showClosed();
    }

    /// Puts the keyboard where a name is typed.
    void takeFocus() {
        if (model.closed().get().isEmpty()) {
            field.takeFocus();
        }
    }

    private void showOutlook() {
        GiveOutlook outlook = model.outlook().get();
        give.setText(messages.text(outlook.button()));
        give.setDisable(!outlook.ready());
        place(model.recipients().isEmpty() && !outlook.ready());
        showUndecided(outlook);
        showNotes(outlook.notes());
    }

    /// Beside the field while it is empty, on a line of their own once it needs the room.
    private void place(boolean beside) {
        boolean isBeside = row.getChildren().contains(actions);
        if (beside && !isBeside) {
            open.getChildren().remove(actions);
            row.getChildren().add(actions);
        } else if (!beside && isBeside) {
            row.getChildren().remove(actions);
            open.getChildren().add(actions);
        }
    }

    private void showUndecided(GiveOutlook outlook) {
        undecided.getChildren().clear();
        shown(undecided, !outlook.undecided().isEmpty());
        outlook.undecided().values().stream()
                .max(Integer::compare)
                .ifPresent(most ->
                        undecided
                                .getChildren()
                                .add(new Label(messages.text("access.give.decide", most))));
        for (var kind : outlook.undecided().keySet()) {
            Button as = new Button(messages.text(PrincipalWords.kind(kind)));
            as.getStyleClass().add("small");
            as.setOnAction(_ -> model.decide(kind));
            undecided.getChildren().add(as);
        }
    }

    private void showNotes(Collection<Message> all) {
        notes.getChildren().clear();
        shown(notes, !all.isEmpty());
        all.stream().limit(MOST_NOTES).map(this::note).forEach(notes.getChildren()::add);
        if (all.size() > MOST_NOTES) {
            notes.getChildren()
                    .add(note(Message.of("access.give.moreNotes", all.size() - MOST_NOTES)));
        }
    }

    private Label note(Message words) {
        Label label = new Label(Isolated.of(messages.text(words)));
        label.getStyleClass().add("rc-give-note");
        label.setWrapText(true);
        return label;
    }

    private void showSwitches() {
        shown(switches, !model.switches().isEmpty());
        if (switches.getChildren().size() != model.switches().size()) {
            switches.getChildren()
                    .setAll(model.switches().stream().map(_ -> new WideSwitchBox()).toList());
        }
        for (int index = 0; index < model.switches().size(); index++) {
            WideSwitch wide = model.switches().get(index);
            ((WideSwitchBox) switches.getChildren().get(index))
                    .show(wide, messages, on -> model.turn(wide.kind(), on));
        }
    }

    private void showClosed() {
        shown(open, model.closed().get().isEmpty());
        shown(shut, model.closed().get().isPresent());
        shut.getChildren().clear();
        model.closed()
                .get()
                .ifPresent(closed -> {
                    Label reason = new Label(messages.text(closed.reason()));
                    reason.setGraphic(new FontIcon(Feather.LOCK));
                    reason.setWrapText(true);
                    shut.getChildren().add(reason);
                    closed.instead().ifPresent(instead -> shut.getChildren().add(jump(instead)));
                });
    }

    private Hyperlink jump(ResourceRef instead) {
        Message way = ReasonPopup.way(names.apply(instead));
        Hyperlink jump = new Hyperlink(messages.text(way));
        jump.setOnAction(_ -> model.jumpInstead());
        return jump;
    }

    private static void shown(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
