package dev.rolecall.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// Turns messages into text in one language; immutable and safe to share between threads.
public final class Messages {
    private static final Object[] NOTHING = {};

    private final Locale locale;
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();
    private final Map<String, String> plain = new ConcurrentHashMap<>();

    public Messages(Locale locale) {
        this.locale = locale;
    }

    /// The one file of words there is, read when the first is wanted; where there are others, the
    /// language chooses here. Java's own search for them opens every jar of the class path, which
    /// took 30 ms of each start.
    private static final class Words {
        private static final ResourceBundle ALL = read();

        private static ResourceBundle read() {
            try (InputStream file =
                            Objects.requireNonNull(
                                    Messages.class.getResourceAsStream("messages.properties"));
                    Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                return new PropertyResourceBundle(text);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /// Reads the words beside other work, for whoever wants the first one soon.
    public void readAhead() {
        Objects.requireNonNull(Words.ALL);
    }

    /// The text of `message`; a message among its arguments is put into words first.
    public String text(Message message) {
        String known = plain.get(message.key());
        return known != null ? known : filled(message);
    }

    /// Patterns are read once: tables put thousands of messages into words a second.
    private String filled(Message message) {
        MessageFormat pattern =
                patterns.computeIfAbsent(
                        message.key(), key -> new MessageFormat(Words.ALL.getString(key), locale));
        if (pattern.getFormatsByArgumentIndex().length == 0) {
            return plain.computeIfAbsent(message.key(), _ -> pattern.format(NOTHING));
        }
        Object[] arguments =
                message.arguments().stream()
                        .map(argument -> argument instanceof Message inner ? text(inner) : argument)
                        .toArray();
        // A format is not for several threads; a copy of it is.
        return ((MessageFormat) pattern.clone()).format(arguments);
    }

    /// The text of the pattern `key`, filled with `arguments`.
    public String text(String key, Object... arguments) {
        return text(Message.of(key, arguments));
    }

    /// Whether the bundle has words for `key`: service words that nobody described yet have none.
    public boolean knows(String key) {
        return Words.ALL.containsKey(key);
    }
}
