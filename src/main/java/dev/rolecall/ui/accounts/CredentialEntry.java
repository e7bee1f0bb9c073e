package dev.rolecall.ui.accounts;

import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Message;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Where a credential comes from, as a person types it, and the secret itself where it is typed.
public final class CredentialEntry {
    private static final Pattern UNFIT_FOR_A_HEADER = Pattern.compile("[^\\x21-\\x7e]");

    private final Function<String, Optional<String>> variables;
    private final ObjectProperty<CredentialKind> kind =
            new SimpleObjectProperty<>(CredentialKind.STORED);
    private final Map<CredentialPart, StringProperty> parts = new EnumMap<>(CredentialPart.class);
    private boolean keptAlready;

    CredentialEntry(Function<String, Optional<String>> variables) {
        this.variables = variables;
        for (CredentialPart part : CredentialPart.values()) {
            parts.put(part, new SimpleStringProperty(""));
        }
    }

    public ObjectProperty<CredentialKind> kind() {
        return kind;
    }

    /// What was typed for `part`.
    public StringProperty part(CredentialPart part) {
        return Objects.requireNonNull(parts.get(part));
    }

    /// Whether the vault has a secret of this account, so that none needs to be typed.
    boolean isKept() {
        return keptAlready && kind.get() == CredentialKind.STORED;
    }

    void whenEdited(Runnable edited) {
        kind.addListener(_ -> edited.run());
        parts.values().forEach(typed -> typed.addListener(_ -> edited.run()));
    }

    /// Forgets the secret that was typed.
    void forget() {
        part(CredentialPart.TOKEN).set("");
    }

    /// Shows where the credential of an existing account comes from.
    void show(CredentialSource source) {
        kind.set(CredentialKind.of(source));
        switch (source) {
            case CredentialSource.Stored _ -> keptAlready = true;
            case CredentialSource.AskedEachTime _ -> {}
            case CredentialSource.EnvironmentVariable(String name) ->
                    part(CredentialPart.VARIABLE).set(name);
            case CredentialSource.SecretFile(Path path) ->
                    part(CredentialPart.PATH).set(path.toString());
            case CredentialSource.CommandOutput(List<String> command) ->
                    part(CredentialPart.COMMAND).set(CommandWords.join(command));
            case CredentialSource.GoogleDefault(Optional<String> project) -> showProject(project);
            case CredentialSource.GoogleKeyFile(Path path, Optional<String> project) -> {
                part(CredentialPart.KEY_FILE).set(path.toString());
                showProject(project);
            }
            case CredentialSource.GoogleImpersonation(
                            String account,
                            Optional<Path> file,
                            Optional<String> project) -> {
                part(CredentialPart.SERVICE_ACCOUNT).set(account);
                part(CredentialPart.SOURCE_FILE).set(file.map(Path::toString).orElse(""));
                showProject(project);
            }
            case CredentialSource.GoogleConsent(Path file, Optional<String> project) -> {
                part(CredentialPart.CLIENT_FILE).set(file.toString());
                showProject(project);
            }
        }
    }

    private void showProject(Optional<String> project) {
        part(CredentialPart.PROJECT).set(project.orElse(""));
    }

    /// The source; empty as long as there is a problem.
    Optional<CredentialSource> source() {
        return problem().isPresent() ? Optional.empty() : Optional.of(made());
    }

    private CredentialSource made() {
        return switch (kind.get()) {
            case STORED -> new CredentialSource.Stored();
            case ASKED -> new CredentialSource.AskedEachTime();
            case VARIABLE ->
                    new CredentialSource.EnvironmentVariable(text(CredentialPart.VARIABLE));
            case FILE -> new CredentialSource.SecretFile(path(CredentialPart.PATH));
            case COMMAND ->
                    new CredentialSource.CommandOutput(
                            CommandWords.split(text(CredentialPart.COMMAND)));
            case GOOGLE_CONSENT ->
                    new CredentialSource.GoogleConsent(
                            path(CredentialPart.CLIENT_FILE), optional(CredentialPart.PROJECT));
            case GOOGLE_DEFAULT ->
                    new CredentialSource.GoogleDefault(optional(CredentialPart.PROJECT));
            case GOOGLE_KEY_FILE ->
                    new CredentialSource.GoogleKeyFile(
                            path(CredentialPart.KEY_FILE), optional(CredentialPart.PROJECT));
            case GOOGLE_IMPERSONATION ->
                    new CredentialSource.GoogleImpersonation(
                            text(CredentialPart.SERVICE_ACCOUNT),
                            optional(CredentialPart.SOURCE_FILE).map(Path::of),
                            optional(CredentialPart.PROJECT));
        };
    }

    /// The secret that was typed, if the kind takes one.
    Optional<Secret> typed() {
        return kind.get().parts().contains(CredentialPart.TOKEN)
                ? optional(CredentialPart.TOKEN).map(Secret::new)
                : Optional.empty();
    }

    /// What is not typed yet.
    Optional<Message> missing() {
        return kind.get().parts().stream()
                .filter(part -> !part.isOptional() && text(part).isEmpty())
                .filter(part -> part != CredentialPart.TOKEN || needsToken())
                .findFirst()
                .map(CredentialPart::missing);
    }

    /// What keeps the source from being used.
    Optional<Message> problem() {
        return missing().or(this::wrong);
    }

    private Optional<Message> wrong() {
        if (typed().filter(CredentialEntry::unfit).isPresent()) {
            return Optional.of(Message.of("accounts.credential.unfit"));
        }
        Optional<String> variable =
                kind.get() == CredentialKind.VARIABLE
                        ? optional(CredentialPart.VARIABLE)
                        : Optional.empty();
        Optional<String> unset =
                variable.filter(
                        name -> variables.apply(name).filter(value -> !value.isBlank()).isEmpty());
        if (unset.isPresent()) {
            return Optional.of(Message.of("accounts.variable.unset", unset.get()));
        }
        return kind.get().parts().stream()
                .filter(CredentialPart::isFile)
                .flatMap(part -> optional(part).stream())
                .filter(typed -> !isPath(typed))
                .findFirst()
                .map(typed -> Message.of("accounts.file.notWhole", typed));
    }

    /// Who is asked each time may still type it now.
    private boolean needsToken() {
        return kind.get() == CredentialKind.STORED && !keptAlready;
    }

    private static boolean unfit(Secret secret) {
        return UNFIT_FOR_A_HEADER.matcher(secret.reveal()).find();
    }

    private String text(CredentialPart part) {
        return part(part).get().strip();
    }

    private Optional<String> optional(CredentialPart part) {
        return Optional.of(text(part)).filter(text -> !text.isEmpty());
    }

    private Path path(CredentialPart part) {
        return Path.of(text(part));
    }

    private static boolean isPath(String typed) {
        try {
            return Path.of(typed).isAbsolute();
        } catch (InvalidPathException unusable) {
            return false;
        }
    }
}
