package dev.rolecall.network.check;

import dev.rolecall.http.Answer;
import dev.rolecall.i18n.Message;
import dev.rolecall.network.check.CheckStep.Kind;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a service's answer tells: whether it is the service that answered, and whether this
/// machine's clock is right.
final class AnswerSteps {
    private static final Duration CLOCK_MAY_DIFFER = Duration.ofMinutes(5);

    /// Statuses with which a web page comes from something in between rather than from the service.
    private static final Set<Integer> REFUSALS = Set.of(403, 451, 502, 503, 504, 511);

    private AnswerSteps() {}

    static CheckStep answer(URI asked, Answer answer) {
        String status = Integer.toString(answer.status());
        if (answer.status() / 100 == 3) {
            Optional<String> elsewhere =
                    answer.headers()
                            .firstValue("Location")
                            .flatMap(location -> otherHost(asked, location));
            if (elsewhere.isPresent()) {
                return CheckStep.problem(
                        Kind.ANSWER,
                        Message.of("network.answer.redirect", status, elsewhere.get()),
                        Message.of("network.advice.portal"));
            }
        }
        boolean inBetween = answer.succeeded() || REFUSALS.contains(answer.status());
        if (isPage(answer) && inBetween) {
            return CheckStep.problem(
                    Kind.ANSWER,
                    Message.of("network.answer.page", status),
                    Message.of("network.advice.portal"));
        }
        return CheckStep.well(Kind.ANSWER, Message.of("network.answer.well", status));
    }

    static CheckStep clock(Answer answer) {
        Optional<Instant> there = answer.headers().firstValue("Date").flatMap(AnswerSteps::date);
        if (there.isEmpty()) {
            return CheckStep.skipped(Kind.CLOCK, Message.of("network.clock.notTold"));
        }
        Duration ahead = Duration.between(there.get(), answer.receivedAt());
        long minutes = ahead.abs().toMinutes();
        if (ahead.abs().compareTo(CLOCK_MAY_DIFFER) < 0) {
            return CheckStep.well(Kind.CLOCK, Message.of("network.clock.well"));
        }
        return CheckStep.problem(
                Kind.CLOCK,
                Message.of(
                        ahead.isNegative() ? "network.clock.behind" : "network.clock.ahead",
                        minutes),
                Message.of("network.advice.clock"));
    }

    private static boolean isPage(Answer answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return type.toLowerCase(Locale.ROOT).startsWith("text/html")
                || answer.body().stripLeading().startsWith("<");
    }

    /// The host `location` leads to, if it is not the one that was asked.
    private static Optional<String> otherHost(URI asked, String location) {
        try {
            URI target = asked.resolve(new URI(location));
            return Optional.ofNullable(target.getHost())
                    .filter(host -> !host.equalsIgnoreCase(asked.getHost()));
        } catch (URISyntaxException malformed) {
            return Optional.of(location);
        }
    }

    private static Optional<Instant> date(String header) {
        try {
            return Optional.of(
                    ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
