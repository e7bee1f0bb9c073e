package dev.rolecall.network.trust;

import dev.rolecall.i18n.Message;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;

/// Authorities to believe, and what kept others from being read; one does not spoil the other.
///
/// @param problems each a sentence that says what to do
public record Anchors(List<X509Certificate> certificates, List<Message> problems) {
    public static final Anchors NONE = new Anchors(List.of(), List.of());

    public Anchors {
        certificates = List.copyOf(certificates);
        problems = List.copyOf(problems);
    }

    static Anchors of(List<X509Certificate> certificates) {
        return new Anchors(certificates, List.of());
    }

    static Anchors problem(Message problem) {
        return new Anchors(List.of(), List.of(problem));
    }

    /// These and the others.
    public Anchors and(Anchors others) {
        return new Anchors(
                Stream.concat(certificates.stream(), others.certificates.stream())
                        .distinct()
                        .toList(),
                Stream.concat(problems.stream(), others.problems.stream()).toList());
    }
}
