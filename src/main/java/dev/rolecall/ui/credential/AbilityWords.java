package dev.rolecall.ui.credential;

import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.Listing;
import dev.rolecall.provider.Passport.KindAccess;
import dev.rolecall.ui.credential.Ability.Sign;
import dev.rolecall.ui.workspace.WritesSeen.Seen;
import dev.rolecall.words.FailureWords;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Judges from what was seen what a credential can do; what was never tried stays unknown.
final class AbilityWords {
    private final DateTimeFormatter time;

    AbilityWords(ZoneId zone) {
        time = DateTimeFormatter.ofPattern("HH:mm").withZone(zone);
    }

    KindAbilities of(KindSeen seen) {
        return new KindAbilities(seen.kind().many(), list(seen), read(seen), change(seen));
    }

    private static Ability list(KindSeen seen) {
        return seen.listing().flatMap(listing -> listed(listing, seen)).orElse(toldToList(seen));
    }

    private static Optional<Ability> listed(Listing listing, KindSeen seen) {
        return switch (listing) {
            case Listing.Complete _ ->
                    Optional.of(new Ability(Sign.YES, Message.of("card.listed", seen.resources())));
            case Listing.Failed(Failure why) -> Optional.of(no(why));
            case Listing.Underway _ -> Optional.empty();
        };
    }

    private static Ability toldToList(KindSeen seen) {
        return seen.told()
                .map(told ->
                        told.listing()
                                .map(AbilityWords::no)
                                .orElse(new Ability(Sign.YES, Message.of("card.canList"))))
                .orElse(unknown());
    }

    private static Ability read(KindSeen seen) {
        Optional<Failure> reason = seen.mainReason();
        if (reason.isPresent() && seen.read() > 0) {
            return new Ability(
                    Sign.PARTLY,
                    Message.of(
                            "card.readInPart",
                            seen.read(),
                            seen.notRead(),
                            FailureWords.line(reason.get())));
        }
        if (reason.isPresent()) {
            return no(reason.get());
        }
        if (seen.read() > 0) {
            return new Ability(Sign.YES, Message.of("card.read", seen.read()));
        }
        return seen.told().flatMap(KindAccess::access).map(AbilityWords::no).orElse(unknown());
    }

    private Ability change(KindSeen seen) {
        Optional<Message> told = seen.told().map(KindAccess::writing);
        if (seen.kind().readOnly()) {
            return new Ability(Sign.NO, told.orElse(Message.of("card.readOnly")));
        }
        return seen.written()
                .map(this::written)
                .orElseGet(
                        () -> new Ability(Sign.UNKNOWN, told.orElse(Message.of("card.notTried"))));
    }

    private Ability written(Seen seen) {
        String at = time.format(seen.at());
        return seen.refusal()
                .map(why ->
                        new Ability(
                                Sign.NO,
                                Message.of("card.changeRefused", at, FailureWords.line(why))))
                .orElseGet(() -> new Ability(Sign.YES, Message.of("card.changed", at)));
    }

    private static Ability no(Failure why) {
        return new Ability(Sign.NO, FailureWords.line(why));
    }

    private static Ability unknown() {
        return new Ability(Sign.UNKNOWN, Message.of("card.notTried"));
    }
}
