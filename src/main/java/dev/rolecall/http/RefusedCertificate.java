package dev.rolecall.http;

import dev.rolecall.domain.Failure;
import java.security.cert.CertificateException;

/// A certificate that may not be relied on, with the reason in Rolecall's words; thrown by the
/// trust that a [Gateway] brings, so that nobody has to guess it from the JDK's texts.
public final class RefusedCertificate extends CertificateException {
    private static final long serialVersionUID = 1L;

    private final Failure.Cause reason;

    /// @param seen what a person can check: the authority's name, a date, the names it is for
    /// @param refusal what the JDK said
    public RefusedCertificate(Failure.Cause reason, String seen, CertificateException refusal) {
        super(seen, refusal);
        this.reason = reason;
    }

    public Failure.Cause reason() {
        return reason;
    }
}
