package dev.rolecall.signin;

import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.SignInFault;
import dev.rolecall.http.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// A credential file of Google's as it was found: which kind it is, and its fields. Prints as its
/// path: it holds secrets.
final class CredentialFile {
    private static final long LARGEST = 256 * 1024;

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    private final Path path;
    private final JsonNode json;

    private CredentialFile(Path path, JsonNode json) {
        this.path = path;
        this.json = json;
    }

    /// The kinds of files Google hands out, told apart by what is in them.
    enum Kind {
        DESKTOP_CLIENT,
        WEB_CLIENT,
        SERVICE_ACCOUNT_KEY,
        /// A person's sign-in, as `gcloud` keeps it.
        PERSON,
        /// Somebody who acts as a service account, as `gcloud` keeps it.
        ACTING,
        OTHER
    }

    /// Reads a file.
    ///
    /// @throws FailureException if it is not there, empty or no JSON object
    static CredentialFile read(Path path) throws FailureException {
        String text = text(path);
        if (text.isBlank()) {
            throw Faults.of(SignInFault.FILE_EMPTY, path);
        }
        JsonNode json =
                Json.parse(text)
                        .filter(JsonNode::isObject)
                        .orElseThrow(() -> Faults.of(SignInFault.FILE_NOT_JSON, path));
        return new CredentialFile(path, json);
    }

    /// The path somebody typed.
    ///
    /// @throws FailureException if no file can have that name
    static Path path(String typed) throws FailureException {
        try {
            return Path.of(typed);
        } catch (InvalidPathException impossible) {
            throw Faults.of(SignInFault.FILE_MISSING, typed);
        }
    }

    Kind kind() {
        if (json.path("installed").isObject()) {
            return Kind.DESKTOP_CLIENT;
        }
        if (json.path("web").isObject()) {
            return Kind.WEB_CLIENT;
        }
        return switch (json.path("type").asString("")) {
            case "service_account" -> Kind.SERVICE_ACCOUNT_KEY;
            case "authorized_user" -> Kind.PERSON;
            case "impersonated_service_account" -> Kind.ACTING;
            default -> Kind.OTHER;
        };
    }

    Path path() {
        return path;
    }

    /// The text of `field`, which this kind of file cannot do without.
    ///
    /// @param parent the object it is in, empty for the file itself
    String text(String parent, String field) throws FailureException {
        return optional(parent, field).orElseThrow(this::incomplete);
    }

    Optional<String> optional(String parent, String field) {
        JsonNode value = in(parent).path(field);
        return value.isString() && !value.asString().isBlank()
                ? Optional.of(value.asString())
                : Optional.empty();
    }

    /// The web address in `field`: `https`, or plain `http` on this machine.
    URI address(String parent, String field) throws FailureException {
        try {
            URI address = new URI(text(parent, field));
            String host = Optional.ofNullable(address.getHost()).orElse("");
            boolean https = "https".equals(address.getScheme()) && !host.isEmpty();
            if (!https && !("http".equals(address.getScheme()) && THIS_MACHINE.contains(host))) {
                throw incomplete();
            }
            return address;
        } catch (URISyntaxException malformed) {
            throw incomplete();
        }
    }

    /// Makes sure that Google's library, which believes in its own files, can read this one.
    ///
    /// @param fields texts that have to be there
    void demand(String parent, List<String> fields) throws FailureException {
        for (String field : fields) {
            text(parent, field);
        }
        if (in(parent).has("token_uri")) {
            address(parent, "token_uri");
        }
        for (String field : List.of("quota_project_id", "universe_domain", "project_id")) {
            if (in(parent).has(field)) {
                text(parent, field);
            }
        }
    }

    /// The file for Google's library to read.
    InputStream content() {
        return stream(json);
    }

    /// One object of the file for Google's library to read.
    InputStream content(String part) {
        return stream(json.path(part));
    }

    FailureException incomplete() {
        return Faults.of(SignInFault.FILE_INCOMPLETE, path);
    }

    @Override
    public String toString() {
        return path.toString();
    }

    private JsonNode in(String parent) {
        return parent.isEmpty() ? json : json.path(parent);
    }

    private static InputStream stream(JsonNode node) {
        return new ByteArrayInputStream(node.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Path path) throws FailureException {
        try {
            if (Files.size(path) > LARGEST) {
                throw Faults.of(SignInFault.FILE_NOT_JSON, path);
            }
            byte[] bytes = Files.readAllBytes(path);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw Faults.of(SignInFault.FILE_MISSING, path);
        }
    }
}
