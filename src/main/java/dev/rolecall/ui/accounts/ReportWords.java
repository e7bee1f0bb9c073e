package dev.rolecall.ui.accounts;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Principal;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.Outcome;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.Passport;
import dev.rolecall.provider.Passport.KindAccess;
import dev.rolecall.words.FailureWords;
import java.util.List;
import java.util.Optional;

/// Puts the outcome of a connection test into words.
final class ReportWords {
    private final Messages messages;

    ReportWords(Messages messages) {
        this.messages = messages;
    }

    /// The report of `outcome`; empty if the test was stopped.
    Optional<ConnectionReport> of(Descriptor service, Outcome<Passport> outcome) {
        return switch (outcome) {
            case Outcome.Succeeded<Passport>(Passport passport) ->
                    Optional.of(good(service, passport));
            case Outcome.Failed<Passport>(Failure failure) -> Optional.of(bad(failure));
            case Outcome.Cancelled<Passport> _ -> Optional.empty();
        };
    }

    /// What to do about an address where nothing of the service answers.
    String saveAnyway() {
        return messages.text("accounts.report.saveAnyway");
    }

    private ConnectionReport good(Descriptor service, Passport passport) {
        String who =
                passport.me()
                        .flatMap(Principal::label)
                        .map(name -> messages.text("accounts.report.me", Isolated.of(name)))
                        .orElseGet(() -> messages.text("accounts.report.connected"));
        return new ConnectionReport(
                true,
                who,
                passport.facts().stream().map(messages::text).toList(),
                passport.kinds().stream().map(kind -> line(service, kind)).toList());
    }

    private ConnectionReport.KindLine line(Descriptor service, KindAccess kind) {
        Optional<Failure> why = kind.listing().or(kind::access);
        Message reading =
                why.map(FailureWords::line).orElseGet(() -> Message.of("accounts.report.readable"));
        return new ConnectionReport.KindLine(
                messages.text(service.kind(kind.kind()).many()),
                why.isEmpty(),
                messages.text(reading),
                messages.text(kind.writing()));
    }

    private ConnectionReport bad(Failure failure) {
        return new ConnectionReport(
                false,
                messages.text(FailureWords.title(failure)),
                List.of(messages.text(FailureWords.line(failure))),
                List.of());
    }
}
