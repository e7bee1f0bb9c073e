package dev.rolecall.signin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/// A browser in a person's hands: it opens the address and goes where it is sent.
final class TestBrowser {
    private final HttpClient following = client(Redirect.ALWAYS);
    private final HttpClient staying = client(Redirect.NEVER);

    /// Follows every redirect, to the page that is shown in the end.
    HttpResponse<String> open(URI address) throws IOException, InterruptedException {
        return following.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    /// Where the page sends the browser, without going there.
    URI sentTo(URI address) throws IOException, InterruptedException {
        HttpResponse<String> page =
                staying.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        return URI.create(page.headers().firstValue("Location").orElseThrow());
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return staying.send(request, BodyHandlers.ofString());
    }

    private static HttpClient client(Redirect redirect) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(redirect)
                .build();
    }
}
