package dev.rolecall.ui.access;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Resource;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.listing.TableText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Access as a table in text, one line a grant, with all identifiers, for spreadsheets and mail.
public final class AccessCopy {
    private final Messages messages;

    public AccessCopy(Messages messages) {
        this.messages = messages;
    }

    /// One grant and where it stands.
    ///
    /// @param title the role as people call it
    /// @param word the role as the service calls it
    public record Line(
            Principal principal, Message title, String word, Resource resource, Account account) {}

    public String text(List<Line> lines) {
        return Stream.concat(Stream.of(header()), lines.stream().map(this::line))
                .collect(Collectors.joining("\n"));
    }

    /// The names of the fields.
    public String header() {
        return TableText.line(
                Stream.of(
                                "access.copy.who",
                                "access.copy.id",
                                "access.copy.kind",
                                "access.copy.role",
                                "access.copy.word",
                                "access.copy.resource",
                                "access.copy.resourceId",
                                "access.copy.account")
                        .map(key -> messages.text(Message.of(key))));
    }

    /// One line of the table.
    public String line(Line line) {
        return TableText.line(
                Stream.of(
                        line.principal().label().orElse(""),
                        line.principal().id().orElse(""),
                        line.principal().kind().word(),
                        messages.text(line.title()),
                        line.word(),
                        line.resource().name(),
                        line.resource().ref().id(),
                        line.account().name()));
    }
}
