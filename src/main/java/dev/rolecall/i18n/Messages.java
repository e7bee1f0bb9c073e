package dev.rolecall.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Turns messages into text in one language; immutable and safe to share between threads.
public final class Messages {
    private final ResourceBundle bundle;
    private final Locale locale;

    public Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("dev.rolecall.i18n.messages", locale);
    }

    /// The text of `message`; a message among its arguments is put into words first.
    public String text(Message message) {
        Object[] arguments =
                message.arguments().stream()
                        .map(argument -> argument instanceof Message inner ? text(inner) : argument)
                        .toArray();
        return new MessageFormat(bundle.getString(message.key()), locale).format(arguments);
    }

    /// The text of the pattern `key`, filled with `arguments`.
    public String text(String key, Object... arguments) {
        return text(Message.of(key, arguments));
    }

    /// Whether the bundle has words for `key`: service words that nobody described yet have none.
    public boolean knows(String key) {
        return bundle.containsKey(key);
    }
}
