package dev.rolecall.ui.network;

import dev.rolecall.i18n.Messages;
import dev.rolecall.network.check.CheckStep;
import dev.rolecall.network.check.ReceivedCertificate;
import dev.rolecall.network.check.StepWords;
import dev.rolecall.network.check.TrustOffer;
import dev.rolecall.network.check.TrustOffer.Scope;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;

/// Puts what a check found into words for the screen.
final class CheckWords {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Messages messages;
    private final ZoneId zone;

    CheckWords(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    StepLine step(CheckStep step) {
        return new StepLine(
                switch (step.state()) {
                    case WELL -> StepLine.Sign.GOOD;
                    case PROBLEM -> StepLine.Sign.BAD;
                    case SKIPPED -> StepLine.Sign.STOPPED;
                },
                messages.text(StepWords.state(step.state())),
                messages.text(StepWords.kind(step.kind())),
                messages.text(step.said()),
                step.advice().map(messages::text).orElse(""));
    }

    List<CertificateLine> chain(List<ReceivedCertificate> chain) {
        return IntStream.range(0, chain.size())
                .mapToObj(index -> certificate(index, chain.get(index)))
                .toList();
    }

    TrustQuestion question(TrustOffer offer) {
        boolean authority = offer.scope() == Scope.AUTHORITY;
        String name = offer.authority().name();
        return new TrustQuestion(
                messages.text(authority ? "network.trust.offer" : "network.trust.offerSingle"),
                messages.text(authority ? "network.trust.title" : "network.trust.titleSingle"),
                name,
                offer.authority().fingerprint().text(),
                messages.text(
                        authority ? "network.trust.sentence" : "network.trust.sentenceSingle"),
                messages.text(authority ? "network.trust.agree" : "network.trust.agreeSingle"));
    }

    private CertificateLine certificate(int depth, ReceivedCertificate certificate) {
        return new CertificateLine(
                depth,
                certificate.subject(),
                messages.text("network.chain.issuer", certificate.issuer()),
                messages.text(
                        "network.chain.validity",
                        time(certificate.from()),
                        time(certificate.until())),
                certificate.fingerprint().text());
    }

    private String time(Instant moment) {
        return MINUTE.format(moment.atZone(zone));
    }
}
