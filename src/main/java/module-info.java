/// Rolecall: a console for the access lists of AI platforms. Nothing is exported, because an
/// application has no importers; everything is open, because JavaFX and Jackson look inside.
@org.jspecify.annotations.NullMarked
@SuppressWarnings("requires-automatic") // Google's libraries have no module-info.
open module dev.rolecall {
    requires atlantafx.base;
    requires com.google.api.client;
    requires com.google.auth;
    requires com.google.auth.oauth2;
    requires com.microsoft.credentialstorage;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires java.logging;
    requires java.net.http;
    requires java.sql;
    requires javafx.controls;
    requires jdk.httpserver;
    requires methanol;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.mozilla.rhino;
    requires org.xerial.sqlitejdbc;
    requires static org.jspecify;
    requires tools.jackson.databind;
}
