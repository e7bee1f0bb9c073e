package dev.rolecall.ui.access;

import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.KnownRole;
import dev.rolecall.snapshot.PastStep;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Says what Rolecall once changed on a resource: when, whose access, from what to what, and what
/// became of it.
final class PastWords {
    /// The words of the journal; another program's newer ones are shown as they are.
    private static final Set<String> OUTCOMES =
            Set.of(
                    "sent",
                    "accepted",
                    "refused",
                    "unknown",
                    "verified",
                    "applied",
                    "failed",
                    "conflict",
                    "as-wanted",
                    "not-as-wanted");

    private final ZoneId zone;
    private final DateTimeFormatter form;

    PastWords(ZoneId zone, Locale locale) {
        this.zone = zone;
        this.form =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale);
    }

    List<Detail> of(List<PastStep> steps, KindDescriptor kind) {
        return steps.stream().map(step -> detail(step, kind)).toList();
    }

    private Detail detail(PastStep step, KindDescriptor kind) {
        Message change =
                Message.of(
                        "access.past.change",
                        form.format(step.at().atZone(zone)),
                        PrincipalWords.label(principal(step)),
                        role(step.before(), kind),
                        role(step.after(), kind),
                        outcome(step.outcome()));
        Message whole =
                step.reason()
                        .map(reason ->
                                Message.of("access.past.because", change, Isolated.of(reason)))
                        .orElse(change);
        return new Detail(Message.of("access.past"), whole);
    }

    private static Principal principal(PastStep step) {
        return new Principal(
                new PrincipalKind(step.principalKind()), step.principalId(), step.principalName());
    }

    private static Message role(Optional<String> word, KindDescriptor kind) {
        return word.map(known ->
                        kind.role(known)
                                .map(KnownRole::title)
                                .orElseGet(() -> Message.verbatim(known)))
                .orElseGet(() -> Message.of("access.none"));
    }

    private static Message outcome(String word) {
        return OUTCOMES.contains(word)
                ? Message.of("access.past.outcome." + word)
                : Message.verbatim(word);
    }
}
