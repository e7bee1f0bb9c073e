package dev.rolecall.ui.resources;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Tooltips;
import dev.rolecall.ui.control.TruthStrip;
import dev.rolecall.ui.control.TruthStrip.Part;
import dev.rolecall.ui.resources.ResourceFilter.Trait;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/// Says under the table of resources what it shows and what it cannot show.
final class ResourcesTruthView extends StackPane {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int TOLD_ON_HOVER = 12;

    private final ResourcesViewModel model;
    private final Messages messages;
    private final TruthStrip strip = new TruthStrip();
    private final Tooltip why = Tooltips.wrapped("");

    ResourcesTruthView(ResourcesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getChildren().add(strip);
        model.truth().addListener(_ -> show());
        show();
    }

    private void show() {
        ResourcesTruth truth = model.truth().get();
        List<Part> parts = new ArrayList<>();
        parts.add(
                Part.of(
                        truth.shown() == truth.all()
                                ? messages.text("resources.truth.all", truth.all())
                                : messages.text(
                                        "resources.truth.some", truth.shown(), truth.all())));
        truth.oldest()
                .map(at -> TIME.format(at.atZone(ZoneId.systemDefault())))
                .ifPresent(at -> parts.add(Part.of(messages.text("resources.truth.since", at))));
        parts.add(
                Part.of(
                        truth.read() == truth.all()
                                ? messages.text("resources.truth.complete")
                                : messages.text(
                                        "resources.truth.read", truth.read(), truth.all())));
        if (!truth.missing().isEmpty()) {
            parts.add(
                    Part.warning(
                            messages.text("resources.truth.missing", truth.missing().size()),
                            this::showNotRead));
        }
        strip.show(parts);
        why.setText(reasons(truth.missing()));
        Tooltip.uninstall(strip, why);
        if (!truth.missing().isEmpty()) {
            Tooltip.install(strip, why);
        }
    }

    private String reasons(List<Message> missing) {
        String told =
                missing.stream()
                        .limit(TOLD_ON_HOVER)
                        .map(messages::text)
                        .collect(Collectors.joining("\n"));
        int more = missing.size() - TOLD_ON_HOVER;
        return more > 0 ? told + '\n' + messages.text("resources.truth.more", more) : told;
    }

    private void showNotRead() {
        model.filter().set(model.filter().get().withTraits(Set.of(Trait.NOT_READ)));
    }
}
