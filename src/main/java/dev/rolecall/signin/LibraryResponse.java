package dev.rolecall.signin;

import com.google.api.client.http.LowLevelHttpResponse;
import dev.rolecall.http.Answer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An answer as Google's library wants it: read to the end and decoded already.
final class LibraryResponse extends LowLevelHttpResponse {
    private final Answer answer;
    private final byte[] content;
    private final List<Map.Entry<String, String>> headers;

    LibraryResponse(Answer answer) {
        this.answer = answer;
        this.content = answer.body().getBytes(StandardCharsets.UTF_8);
        this.headers =
                answer.headers().map().entrySet().stream()
                        .filter(header -> !header.getKey().equalsIgnoreCase("Content-Encoding"))
                        .flatMap(header ->
                                header.getValue().stream()
                                        .map(value -> Map.entry(header.getKey(), value)))
                        .toList();
    }

    @Override
    public InputStream getContent() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public @Nullable String getContentEncoding() {
        return null;
    }

    @Override
    public long getContentLength() {
        return content.length;
    }

    @Override
    public @Nullable String getContentType() {
        return answer.headers().firstValue("Content-Type").orElse(null);
    }

    @Override
    public String getStatusLine() {
        return "HTTP/1.1 " + answer.status();
    }

    @Override
    public int getStatusCode() {
        return answer.status();
    }

    @Override
    public @Nullable String getReasonPhrase() {
        return null;
    }

    @Override
    public int getHeaderCount() {
        return headers.size();
    }

    @Override
    public String getHeaderName(int index) {
        return headers.get(index).getKey();
    }

    @Override
    public String getHeaderValue(int index) {
        return headers.get(index).getValue();
    }
}
