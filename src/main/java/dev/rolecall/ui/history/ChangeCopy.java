package dev.rolecall.ui.history;

import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.listing.TableText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Changes as a table in text, one line a change, with all identifiers, for spreadsheets and mail.
final class ChangeCopy {
    private final Messages messages;

    ChangeCopy(Messages messages) {
        this.messages = messages;
    }

    String text(List<ChangeRow> rows) {
        return Stream.concat(Stream.of(header()), rows.stream().map(ChangeCopy::line))
                .collect(Collectors.joining("\n"));
    }

    private String header() {
        return TableText.line(
                Stream.of(
                                "history.copy.what",
                                "access.copy.who",
                                "access.copy.id",
                                "access.copy.kind",
                                "history.copy.before",
                                "history.copy.after",
                                "access.copy.resource",
                                "access.copy.resourceId",
                                "access.copy.account",
                                "history.copy.why")
                        .map(key -> messages.text(Message.of(key))));
    }

    private static String line(ChangeRow row) {
        boolean person = row.change().who().isPresent();
        return TableText.line(
                Stream.of(
                        row.what(),
                        row.change().who().flatMap(Principal::label).orElse(""),
                        row.change().who().flatMap(Principal::id).orElse(""),
                        row.change().who().map(who -> who.kind().word()).orElse(""),
                        row.change().before().map(Role::word).orElse(""),
                        row.change().after().map(Role::word).orElse(""),
                        row.resource(),
                        row.change().resource().ref().id(),
                        row.account(),
                        person ? "" : row.who()));
    }
}
