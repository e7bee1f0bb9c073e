package dev.rolecall.ui.listing;

import dev.rolecall.domain.Account;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.Doubt;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.inventory.Loss;
import dev.rolecall.inventory.Losses;
import java.util.ArrayList;
import java.util.List;

/// Puts into words that much of an account is gone, and where.
public final class DoubtWords {
    private DoubtWords() {}

    /// How much is gone, what it may be, and what is shown meanwhile.
    static Message sentence(Account account, Doubt doubt, ReadTime time) {
        String name = Isolated.of(account.name());
        return doubt.since()
                .map(since ->
                        Message.of(
                                "listing.doubt.since",
                                gone(doubt.losses()),
                                name,
                                time.inSentence(since)))
                .orElseGet(() -> Message.of("listing.doubt.gone", gone(doubt.losses()), name));
    }

    /// The resources that lost most, one a line.
    static List<Message> where(Doubt doubt) {
        return doubt.worst().stream().map(DoubtWords::where).toList();
    }

    /// What the line under a table says of accounts that are shown as they were.
    public static List<Fact> facts(InventorySnapshot snapshot) {
        List<Fact> facts = new ArrayList<>();
        for (Account account : snapshot.accounts()) {
            snapshot.truth(account.id())
                    .flatMap(truth -> truth.doubt())
                    .ifPresent(doubt ->
                            facts.add(
                                    Fact.warning(
                                                    Message.of(
                                                            "listing.doubt.fact",
                                                            Isolated.of(account.name())))
                                            .with(where(doubt))));
        }
        return facts;
    }

    private static Message gone(Losses losses) {
        Message grants = Message.of("listing.doubt.grants", losses.grants(), losses.ofGrants());
        Message resources =
                Message.of("listing.doubt.resources", losses.resources(), losses.ofResources());
        if (losses.resources() == 0) {
            return grants;
        }
        return losses.grants() == 0
                ? resources
                : Message.of("listing.doubt.both", grants, resources);
    }

    private static Message where(Loss loss) {
        String name = Isolated.of(loss.resource().name());
        return loss.vanished()
                ? Message.of("listing.doubt.vanished", loss.grants(), name)
                : Message.of("listing.doubt.shorter", name, loss.grants(), loss.of());
    }
}
