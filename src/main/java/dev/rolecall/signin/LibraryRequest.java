package dev.rolecall.signin;

import com.google.api.client.http.LowLevelHttpRequest;
import com.google.api.client.http.LowLevelHttpResponse;
import dev.rolecall.domain.FailureException;
import dev.rolecall.http.Errand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/// One request of Google's library, sent as an [Errand].
final class LibraryRequest extends LowLevelHttpRequest {
    private final Errand errand;
    private final String method;
    private final HttpRequest.Builder request;

    LibraryRequest(Errand errand, String method, URI target) {
        this.errand = errand;
        this.method = method;
        this.request = HttpRequest.newBuilder(target);
    }

    @Override
    public void addHeader(String name, String value) {
        request.header(name, value);
    }

    @Override
    public LowLevelHttpResponse execute() throws IOException {
        HttpRequest ready = request.method(method, body()).build();
        try {
            return new LibraryResponse(errand.send(ready));
        } catch (FailureException failure) {
            throw new CallBroken(failure);
        } catch (InterruptedException stopped) {
            // The library may try again: every further wait is to end at once.
            Thread.currentThread().interrupt();
            throw new CallBroken(stopped);
        }
    }

    private BodyPublisher body() throws IOException {
        if (getStreamingContent() == null) {
            return BodyPublishers.noBody();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        getStreamingContent().writeTo(bytes);
        if (getContentType() != null) {
            request.header("Content-Type", getContentType());
        }
        if (getContentEncoding() != null) {
            request.header("Content-Encoding", getContentEncoding());
        }
        return BodyPublishers.ofByteArray(bytes.toByteArray());
    }
}
