package dev.rolecall.ui.credential;

import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Pace;
import dev.rolecall.provider.Passport;
import dev.rolecall.ui.workspace.OpenAccount;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a card says of a credential besides what it can do: whose it is, when it ends, whether
/// changes may pass now, how fast the service lets itself be asked.
final class CardFacts {
    private final Clock clock;
    private final DateTimeFormatter time;

    CardFacts(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.time = DateTimeFormatter.ofPattern("HH:mm").withZone(zone);
    }

    List<Message> of(OpenAccount open, Optional<Passport> passport) {
        List<Message> facts = new ArrayList<>();
        passport.ifPresent(known -> facts.addAll(known.facts()));
        facts.add(
                Message.of(
                        open.credential().renewsItself()
                                ? "card.renewsItself"
                                : "card.endNotTold"));
        facts.add(
                open.lock()
                        .forbiddenBy()
                        .map(who -> Message.of("card.forbidden", who))
                        .orElseGet(() -> lock(open.lock().openUntil())));
        facts.add(pace(open.connection().pace()));
        return facts;
    }

    private Message lock(Optional<Instant> openUntil) {
        if (openUntil.isEmpty()) {
            return Message.of("card.locked");
        }
        Instant until = openUntil.get();
        if (until.equals(Instant.MAX)) {
            return Message.of("card.alwaysOpen");
        }
        long minutes = Duration.between(clock.instant(), until).plusSeconds(59).toMinutes();
        return Message.of("card.unlocked", minutes);
    }

    private Message pace(Pace pace) {
        Optional<String> refused = pace.refusedAt().map(time::format);
        if (refused.isPresent() && pace.perSecond().isPresent()) {
            return Message.of("card.allowance", pace.perSecond().getAsDouble(), refused.get());
        }
        return Message.of("card.unhindered", pace.limit());
    }
}
