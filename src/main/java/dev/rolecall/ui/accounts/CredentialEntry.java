package dev.rolecall.ui.accounts;

import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Message;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A credential as a person hands it over: typed for this run, or named by an environment variable.
public final class CredentialEntry {
    private static final Pattern UNFIT_FOR_A_HEADER = Pattern.compile("[^\\x21-\\x7e]");

    private final Function<String, Optional<String>> variables;
    private final ObjectProperty<CredentialSource> source =
            new SimpleObjectProperty<>(CredentialSource.TYPED);
    private final StringProperty token = new SimpleStringProperty("");
    private final StringProperty variable = new SimpleStringProperty("");

    CredentialEntry(Function<String, Optional<String>> variables) {
        this.variables = variables;
    }

    public ObjectProperty<CredentialSource> source() {
        return source;
    }

    public StringProperty token() {
        return token;
    }

    public StringProperty variable() {
        return variable;
    }

    void whenEdited(Runnable edited) {
        source.addListener(_ -> edited.run());
        token.addListener(_ -> edited.run());
        variable.addListener(_ -> edited.run());
    }

    void forget() {
        token.set("");
    }

    /// The credential, if one is there that a request can carry.
    Optional<Secret> secret() {
        return problem().isPresent() ? Optional.empty() : text().map(Secret::new);
    }

    Optional<Message> problem() {
        Optional<String> text = text();
        return text.isEmpty()
                ? Optional.of(missing())
                : text.filter(value -> UNFIT_FOR_A_HEADER.matcher(value).find())
                        .map(_ -> Message.of("accounts.credential.unfit"));
    }

    private Message missing() {
        return switch (source.get()) {
            case TYPED -> Message.of("accounts.credential.missing");
            case ENVIRONMENT_VARIABLE ->
                    variable.get().isBlank()
                            ? Message.of("accounts.variable.missing")
                            : Message.of("accounts.variable.unset", variable.get().strip());
        };
    }

    private Optional<String> text() {
        Optional<String> raw =
                switch (source.get()) {
                    case TYPED -> Optional.of(token.get());
                    case ENVIRONMENT_VARIABLE ->
                            variable.get().isBlank()
                                    ? Optional.empty()
                                    : variables.apply(variable.get().strip());
                };
        return raw.map(String::strip).filter(text -> !text.isEmpty());
    }
}
