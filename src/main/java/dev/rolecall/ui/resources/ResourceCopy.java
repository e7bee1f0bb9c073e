package dev.rolecall.ui.resources;

import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.listing.TableText;
import dev.rolecall.ui.resources.ResourceRow.State;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Resources as a table in text, with their identifiers and what of them could not be read.
final class ResourceCopy {
    private final Messages messages;

    ResourceCopy(Messages messages) {
        this.messages = messages;
    }

    /// @throws InterruptedException if nobody waits for it any more
    String text(List<ResourceRow> rows) throws InterruptedException {
        return TableText.of(
                Stream.of(
                                "resources.column.name",
                                "access.copy.id",
                                "resources.column.kind",
                                "resources.column.account",
                                "resources.column.entries",
                                "resources.column.widest",
                                "resources.column.read",
                                "resources.copy.trouble")
                        .map(key -> messages.text(Message.of(key))),
                rows,
                this::fields);
    }

    private Stream<String> fields(ResourceRow row) {
        ResourceRef ref = row.ref();
        return Stream.of(
                row.name(),
                ref.id(),
                messages.text(row.kind()),
                row.account(),
                row.entries().map(count -> Integer.toString(count)).orElse(""),
                messages.text(row.widest()),
                row.readAt().map(Instant::toString).orElse(""),
                trouble(row.state()));
    }

    private String trouble(State state) {
        return switch (state) {
            case State.Complete _ -> "";
            case State.Unread _ -> messages.text("resources.copy.unread");
            case State.Partial(Message reason) -> messages.text(reason);
            case State.Denied(Message reason) -> messages.text(reason);
        };
    }
}
