package dev.rolecall.ui.people;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.listing.TableText;
import java.util.List;
import java.util.stream.Stream;

/// People as a table in text, with their identifiers.
final class PeopleCopy {
    private final Messages messages;

    PeopleCopy(Messages messages) {
        this.messages = messages;
    }

    /// @throws InterruptedException if nobody waits for it any more
    String text(List<PersonRow> rows) throws InterruptedException {
        return TableText.of(
                Stream.of(
                                "people.column.who",
                                "access.copy.id",
                                "people.column.kind",
                                "people.column.widest",
                                "people.column.resources",
                                "people.column.grants",
                                "people.column.accounts")
                        .map(key -> messages.text(Message.of(key))),
                rows,
                PeopleCopy::fields);
    }

    private static Stream<String> fields(PersonRow row) {
        return Stream.of(
                row.principal().label().orElse(""),
                row.principal().id().orElse(""),
                row.principal().kind().word(),
                row.role(),
                Integer.toString(row.resources()),
                Integer.toString(row.grants()),
                row.accounts());
    }
}
