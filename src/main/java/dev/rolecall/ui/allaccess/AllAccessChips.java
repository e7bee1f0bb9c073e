package dev.rolecall.ui.allaccess;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.access.PrincipalWords;
import dev.rolecall.ui.control.Chip;
import java.util.Optional;
import javafx.scene.layout.FlowPane;

/// The filters in force, each to be taken away; not there when none is.
final class AllAccessChips extends FlowPane {
    private final AllAccessViewModel model;
    private final Messages messages;

    AllAccessChips(AllAccessViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("rc-filter-chips");
        setMinHeight(USE_PREF_SIZE);
        model.filter().addListener(_ -> show());
        show();
    }

    private void show() {
        AllAccessFilter now = model.filter().get();
        getChildren().clear();
        now.account()
                .flatMap(id -> Optional.ofNullable(model.accountNames().get(id)))
                .ifPresent(name -> add(Message.verbatim(name), () -> model.only(Optional.empty())));
        now.who()
                .ifPresent(who ->
                        add(
                                PrincipalWords.label(who),
                                () -> model.filter().set(now.withWho(Optional.empty()))));
        now.traits()
                .forEach(trait ->
                        add(
                                AllAccessFilterMenu.words(trait),
                                () -> model.filter().set(now.toggled(trait))));
        now.ranks()
                .forEach(rank ->
                        add(
                                AllAccessFilterMenu.words(rank),
                                () -> model.filter().set(now.toggled(rank))));
        now.kinds()
                .forEach(kind ->
                        add(
                                model.kinds().getOrDefault(kind, Message.verbatim(kind.word())),
                                () -> model.filter().set(now.toggled(kind))));
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private void add(Message words, Runnable remove) {
        getChildren().add(new Chip(messages, messages.text(words), remove));
    }
}
