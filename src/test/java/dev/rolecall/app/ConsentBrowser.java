package dev.rolecall.app;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A browser in a person's hands: keeps the pages it was asked to open, and presses a button on a
/// consent page.
final class ConsentBrowser implements Consumer<URI>, AutoCloseable {
    private static final Pattern FORM = Pattern.compile("<form method=\"post\" action=\"([^\"]+)");

    private final BlockingQueue<URI> opened = new LinkedBlockingQueue<>();
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @Override
    public void accept(URI page) {
        opened.add(page);
    }

    /// The page that was opened next.
    URI page() throws InterruptedException {
        URI page = opened.poll(10, TimeUnit.SECONDS);
        if (page == null) {
            throw new AssertionError("No page was opened");
        }
        return page;
    }

    /// How many pages were opened that nobody has looked at.
    int waiting() {
        return opened.size();
    }

    /// Allows what a consent page asks for, as `person`.
    ///
    /// @return the page shown in the end
    String allow(URI page, String person) throws IOException, InterruptedException {
        return press(page, "answer=allow&person=" + encoded(person));
    }

    /// Denies it.
    String deny(URI page) throws IOException, InterruptedException {
        return press(page, "answer=deny");
    }

    private String press(URI page, String form) throws IOException, InterruptedException {
        Matcher asks = FORM.matcher(shown(HttpRequest.newBuilder(page)));
        if (!asks.find()) {
            throw new AssertionError("This page asks for nothing");
        }
        return shown(
                HttpRequest.newBuilder(URI.create(asks.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private String shown(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
