package dev.rolecall.signin;

import com.sun.net.httpserver.HttpExchange;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The plain page that the browser shows at the end; it loads nothing and remembers nothing.
final class RedirectPage {
    private final Messages messages;

    RedirectPage(Messages messages) {
        this.messages = messages;
    }

    void send(HttpExchange exchange, int status, Message title, Message sentence)
            throws IOException {
        String page =
                """
                <!DOCTYPE html>
                <html><head><meta charset="utf-8"><title>%s</title>
                <meta name="color-scheme" content="light dark">
                <style>body { font-family: sans-serif; max-width: 36em; margin: 4em auto; padding: 0 1em }</style>
                </head><body><h1>%s</h1><p>%s</p></body></html>
                """
                        .formatted(
                                escaped(messages.text("signIn.page.name")),
                                escaped(messages.text(title)),
                                escaped(messages.text(sentence)));
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/html; charset=utf-8");
        headers.set("Cache-Control", "no-store");
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Connection", "close");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
