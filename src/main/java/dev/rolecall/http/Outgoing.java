package dev.rolecall.http;

import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.util.List;

/// One request with the credential as it is at this moment, and what to cut from its answer.
///
/// @param request complete but for method and body
/// @param secret what it carries
record Outgoing(HttpRequest.Builder request, Secret secret, Redaction redaction) {
    /// A request to `uri` that asks `credential` anew.
    ///
    /// @throws FailureException if there is no credential that can be sent
    static Outgoing to(URI uri, Credential credential, CredentialForm form)
            throws FailureException, InterruptedException {
        Secret secret = credential.secret();
        List<CredentialHeader> headers = form.headers(secret, credential.quotaProject());
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (uri.getScheme().equalsIgnoreCase("http")) {
            // Asking for HTTP/2 in clear would only add an upgrade that loopback servers ignore.
            request.version(Version.HTTP_1_1);
        }
        for (CredentialHeader header : headers) {
            if (!header.sendable()) {
                throw new FailureException(
                        new Failure.Unauthenticated(Failure.Missing.NOT_TOLD, ""));
            }
            request.header(header.name(), header.reveal());
        }
        request.header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", "Rolecall");
        return new Outgoing(request, secret, new Redaction(headers));
    }
}
