package dev.rolecall.ui.network;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.policy.FixedNote;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The page of whom to believe besides the system: files of authorities, and those agreed to.
final class AuthoritiesPane extends VBox {
    private final AuthoritiesViewModel model;
    private final Messages messages;

    AuthoritiesPane(AuthoritiesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("rc-network-page");
        Label problems = new Label();
        problems.textProperty().bind(model.problems());
        problems.getStyleClass().add("rc-danger-text");
        problems.setWrapText(true);
        problems.managedProperty().bind(problems.textProperty().isNotEmpty());
        model.fixedBy().ifPresent(who -> getChildren().add(FixedNote.of(who, messages)));
        getChildren()
                .addAll(
                        sentence(),
                        section("network.pem.title"),
                        list(
                                model.files(),
                                file ->
                                        line(
                                                file,
                                                "",
                                                "network.pem.remove",
                                                () -> model.removeFile(file),
                                                model.isTheirs(file))),
                        adding(),
                        problems,
                        section("network.authorities.title"),
                        empty(),
                        list(
                                model.authorities(),
                                authority ->
                                        line(
                                                messages.text(
                                                        "network.authorities.line",
                                                        authority.name(),
                                                        authority.since()),
                                                authority.fingerprint(),
                                                "network.authorities.remove",
                                                () -> model.remove(authority),
                                                true)));
    }

    private Label sentence() {
        Label sentence = new Label(messages.text("network.authorities.sentence"));
        sentence.getStyleClass().add("rc-muted");
        sentence.setWrapText(true);
        return sentence;
    }

    private Label section(String key) {
        Label section = new Label(messages.text(key));
        section.getStyleClass().add("rc-section");
        return section;
    }

    private Node empty() {
        Label empty = new Label(messages.text("network.authorities.none"));
        empty.getStyleClass().add("rc-muted");
        empty.visibleProperty().bind(Bindings.isEmpty(model.authorities()));
        empty.managedProperty().bind(empty.visibleProperty());
        return empty;
    }

    private Node adding() {
        TextField path = new TextField();
        path.setPromptText(messages.text("network.pem.prompt"));
        path.setAccessibleText(messages.text("network.pem.prompt"));
        HBox.setHgrow(path, Priority.ALWAYS);
        Runnable add =
                () -> {
                    model.addFile(path.getText());
                    path.clear();
                };
        path.setOnAction(_ -> add.run());
        Button button = new Button(messages.text("network.pem.add"));
        button.setOnAction(_ -> add.run());
        button.disableProperty().bind(path.textProperty().isEmpty());
        path.setDisable(model.fixedBy().isPresent());
        HBox row = new HBox(8, path, button);
        row.getStyleClass().add("rc-network-head");
        return row;
    }

    private static <T> VBox list(ObservableList<T> lines, Function<T, Node> make) {
        VBox box = new VBox(4);
        Runnable all = () -> box.getChildren().setAll(lines.stream().map(make).toList());
        lines.addListener((ListChangeListener<T>) _ -> all.run());
        all.run();
        return box;
    }

    private Node line(
            String words, String fingerprint, String key, Runnable remove, boolean theirs) {
        Label name = new Label(words);
        name.setWrapText(true);
        VBox text = new VBox(2, name);
        if (!fingerprint.isEmpty()) {
            text.getChildren().add(new FingerprintLabel(fingerprint, messages));
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        Button button = new Button(messages.text(key));
        button.setAccessibleText(messages.text(key) + " " + words);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> remove.run());
        button.setVisible(theirs);
        HBox line = new HBox(8, text, button);
        line.getStyleClass().add("rc-network-head");
        return line;
    }
}
