package dev.rolecall.ui.resources;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.listing.ReadTime;
import dev.rolecall.ui.resources.ResourceRow.State;
import dev.rolecall.ui.resources.ResourceRow.Width;
import java.text.Bidi;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Rows for a table to rehearse with while nobody waits: the first rows a window shows cost several
/// times what later ones do, and would be missed as they come from the services.
public final class Rehearsal {
    private Rehearsal() {}

    /// That many rows nobody will ever see.
    static List<ResourceRow> rows(int count) {
        return Collections.nCopies(count, row());
    }

    /// Puts a time into words and looks at a name that runs from right to left once, off the
    /// screen's thread: the names of time zones and the table of such letters take long to load.
    public static void words(Messages messages) {
        ReadTime time = new ReadTime(messages);
        time.inSentence(Instant.EPOCH);
        time.whole(Instant.EPOCH);
        new Bidi("א", Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).isRightToLeft();
    }

    /// Its name is too long for its cell: where to cut one is looked up once, too.
    private static ResourceRow row() {
        String name = "A name that is cut";
        return new ResourceRow(
                new ResourceRef(new AccountId(name), new ResourceKind(name), name),
                name,
                "R",
                Message.verbatim(name),
                Message.verbatim(name),
                name,
                Environment.TEST,
                Optional.of(1),
                Width.EVERYONE,
                Message.verbatim(name),
                Optional.of(Instant.EPOCH),
                new State.Complete(),
                0);
    }
}
