package dev.rolecall.ui.shell;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.AccountTruth;
import dev.rolecall.inventory.Listing;
import dev.rolecall.profile.Colour;
import dev.rolecall.profile.FixedAccounts;
import dev.rolecall.profile.Profile;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.ui.operations.Durations;
import dev.rolecall.ui.shell.AccountRow.Mood;
import dev.rolecall.ui.shell.AccountRow.SignIn;
import dev.rolecall.ui.shell.AccountRow.Writes;
import dev.rolecall.ui.workspace.OpenAccount;
import dev.rolecall.words.FailureWords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;

/// Puts an account of the sidebar into words; the most pressing thing about it comes first.
final class AccountRows {
    private static final DateTimeFormatter CLOCK_TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.systemDefault());

    private final Messages messages;
    private final Clock clock;
    private final FixedAccounts fixed;
    private final Supplier<Duration> unlockedFor;

    /// @param fixed the accounts that somebody else has set up
    /// @param unlockedFor how long writes pass once they are unlocked
    AccountRows(
            Messages messages, Clock clock, FixedAccounts fixed, Supplier<Duration> unlockedFor) {
        this.fixed = fixed;
        this.messages = messages;
        this.clock = clock;
        this.unlockedFor = unlockedFor;
    }

    /// The row of an account that is switched off.
    AccountRow row(Profile off, Optional<Descriptor> service, String heading) {
        return new AccountRow(
                off.id(),
                heading,
                off.colour(),
                !fixed.has(off.id()),
                fixedBy(off.id()),
                "",
                false,
                service.map(Descriptor::glyph).orElse(""),
                service.map(known -> messages.text(known.name()))
                        .orElse(off.account().provider().value()),
                Isolated.of(off.account().name()),
                off.account().environment(),
                messages.text(
                        Message.of(
                                off.enabled() ? "shell.account.noService" : "shell.account.off")),
                Mood.FINE,
                Writes.NONE,
                0,
                consents(off) ? SignIn.SIGNED_OUT : SignIn.NONE,
                false);
    }

    /// The row of an open account.
    ///
    /// @param kept how it is kept; absent if it lasts for this run alone
    AccountRow row(
            OpenAccount open,
            Optional<Profile> kept,
            String heading,
            Optional<AccountTruth> truth,
            boolean reading,
            boolean chosen) {
        Optional<Message> trouble = truth.flatMap(AccountRows::trouble);
        Mood mood = reading ? Mood.READING : trouble.isPresent() ? Mood.TROUBLE : Mood.FINE;
        Message state =
                switch (mood) {
                    case READING -> reading(truth);
                    case TROUBLE -> trouble.orElseThrow();
                    case FINE -> read(truth);
                };
        return new AccountRow(
                open.account().id(),
                heading,
                kept.map(Profile::colour).orElse(Colour.NONE),
                kept.filter(profile -> !fixed.has(profile.id())).isPresent(),
                fixedBy(open.account().id()),
                open.lock().forbiddenBy().orElse(""),
                true,
                open.descriptor().glyph(),
                messages.text(open.descriptor().name()),
                Isolated.of(open.account().name()),
                open.account().environment(),
                messages.text(unlocked(open).orElse(state)),
                mood,
                writes(open),
                unlockedFor.get().toMinutes(),
                kept.filter(AccountRows::consents).map(_ -> signIn(open)).orElse(SignIn.NONE),
                chosen);
    }

    static boolean consents(Profile profile) {
        return profile.source() instanceof CredentialSource.GoogleConsent;
    }

    /// Signed in, unless Google or the vault has said otherwise.
    static SignIn signIn(OpenAccount open) {
        return open.refusal().get().filter(Failure.SignInAgain.class::isInstance).isPresent()
                ? SignIn.SIGNED_OUT
                : SignIn.SIGNED_IN;
    }

    private String fixedBy(AccountId id) {
        return fixed.has(id) ? fixed.who() : "";
    }

    private static Writes writes(OpenAccount open) {
        if (open.lock().forbiddenBy().isPresent()) {
            return Writes.FORBIDDEN;
        }
        return open.lock()
                .openUntil()
                .map(until -> until.equals(Instant.MAX) ? Writes.ALWAYS_OPEN : Writes.UNLOCKED)
                .orElse(Writes.LOCKED);
    }

    private Optional<Message> unlocked(OpenAccount open) {
        return open.lock()
                .openUntil()
                .filter(until -> !until.equals(Instant.MAX))
                .map(until -> Durations.rounded(Duration.between(clock.instant(), until)))
                .map(left -> Message.of("shell.account.unlocked", left));
    }

    private static Message reading(Optional<AccountTruth> truth) {
        int known = truth.map(AccountTruth::resources).orElse(0);
        int done = known - truth.map(AccountTruth::unread).orElse(0);
        return known == done
                ? Message.of("shell.account.listing")
                : Message.of("shell.account.reading", done, known);
    }

    private static Optional<Message> trouble(AccountTruth truth) {
        if (truth.doubt().isPresent()) {
            return Optional.of(Message.of("shell.account.doubt"));
        }
        Optional<Failure> listing = truth.listingFailures().values().stream().findFirst();
        if (listing.isPresent()) {
            return Optional.of(FailureWords.title(listing.get()));
        }
        return truth.missed().isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("shell.account.missed", truth.missed().size()));
    }

    private static Message read(Optional<AccountTruth> truth) {
        boolean underway =
                truth.map(known -> known.listings().containsValue(Listing.UNDERWAY)).orElse(true);
        return truth.flatMap(AccountTruth::oldestReadAt)
                .map(CLOCK_TIME::format)
                .map(time -> Message.of("shell.account.read", time))
                .orElseGet(() ->
                        Message.of(underway ? "shell.account.notRead" : "shell.account.empty"));
    }
}
