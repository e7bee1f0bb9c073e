package dev.rolecall.ui.resources;

import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.FoldedText;
import dev.rolecall.ui.resources.ResourceFilter.Trait;
import dev.rolecall.ui.resources.ResourceRow.State;
import dev.rolecall.ui.resources.ResourceRow.Width;
import java.util.List;
import java.util.function.Predicate;

/// Whether a resource passes a filter.
final class ResourcePasses implements Predicate<ResourceRow> {
    private final ResourceFilter wanted;
    private final List<String> words;
    private final Messages messages;

    ResourcePasses(ResourceFilter wanted, Messages messages) {
        this.wanted = wanted;
        this.words = FoldedText.words(wanted.words());
        this.messages = messages;
    }

    @Override
    public boolean test(ResourceRow row) {
        return wanted.account().filter(only -> !only.equals(row.ref().account())).isEmpty()
                && (wanted.kinds().isEmpty() || wanted.kinds().contains(row.ref().kind()))
                && wanted.traits().stream().allMatch(trait -> has(row, trait))
                && saysAll(row);
    }

    private static boolean has(ResourceRow row, Trait trait) {
        return switch (trait) {
            case OPEN_TO_EVERYONE -> row.width() == Width.EVERYONE;
            case OPEN_TO_ORGANIZATION -> row.width() == Width.ORGANIZATION;
            case NOT_READ -> row.state() instanceof State.Denied;
            case STAGED -> row.staged() > 0;
        };
    }

    private boolean saysAll(ResourceRow row) {
        if (words.isEmpty()) {
            return true;
        }
        String text =
                FoldedText.of(
                        String.join(
                                " ",
                                row.name(),
                                row.ref().id(),
                                messages.text(row.kind()),
                                row.account(),
                                messages.text(row.widest())));
        return words.stream().allMatch(text::contains);
    }
}
