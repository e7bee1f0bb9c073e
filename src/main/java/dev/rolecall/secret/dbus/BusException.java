package dev.rolecall.secret.dbus;

import java.io.IOException;

/// The bus or a program on it answered with an error.
public final class BusException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final String said;

    public BusException(String name, String said) {
        super(name + ": " + said);
        this.name = name;
        this.said = said;
    }

    /// What the program said of it, or the error's name if it said nothing.
    public String said() {
        return said.isBlank() ? name : said;
    }

    /// Such as `org.freedesktop.DBus.Error.ServiceUnknown`.
    public String name() {
        return name;
    }
}
