package dev.rolecall.profile;

import dev.rolecall.domain.CredentialSource;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The `credential` of an account in the file: where it comes from, as `profiles.md` describes it.
final class SourceJson {
    private static final List<String> FIELDS =
            List.of(
                    "from",
                    "name",
                    "path",
                    "command",
                    "quotaProject",
                    "serviceAccount",
                    "clientFile");

    private SourceJson() {}

    /// Writes `source` over `node`; fields nobody here knows stay.
    static void write(CredentialSource source, ObjectNode node) {
        node.remove(FIELDS);
        switch (source) {
            case CredentialSource.Stored _ -> node.put("from", "stored");
            case CredentialSource.AskedEachTime _ -> node.put("from", "asked");
            case CredentialSource.EnvironmentVariable(String name) ->
                    node.put("from", "environment").put("name", name);
            case CredentialSource.SecretFile(Path path) ->
                    node.put("from", "file").put("path", path.toString());
            case CredentialSource.CommandOutput(List<String> command) -> {
                ArrayNode words = node.put("from", "command").putArray("command");
                command.forEach(words::add);
            }
            case CredentialSource.GoogleDefault(Optional<String> project) ->
                    project(node.put("from", "google-default"), project);
            case CredentialSource.GoogleKeyFile(Path path, Optional<String> project) ->
                    project(
                            node.put("from", "google-key-file").put("path", path.toString()),
                            project);
            case CredentialSource.GoogleImpersonation(
                            String serviceAccount,
                            Optional<Path> sourceFile,
                            Optional<String> project) -> {
                node.put("from", "google-impersonation").put("serviceAccount", serviceAccount);
                sourceFile.ifPresent(path -> node.put("path", path.toString()));
                project(node, project);
            }
            case CredentialSource.GoogleConsent(Path clientFile, Optional<String> project) ->
                    project(
                            node.put("from", "google-consent")
                                    .put("clientFile", clientFile.toString()),
                            project);
        }
    }

    /// Whether `node` says nothing of where a credential comes from that nobody here knows.
    static boolean isWhole(JsonNode node) {
        return FIELDS.containsAll(node.propertyNames());
    }

    /// The source `node` describes; empty if it is one nobody here knows.
    static Optional<CredentialSource> read(JsonNode node) {
        Optional<String> project = text(node, "quotaProject");
        return switch (text(node, "from").orElse("")) {
            case "stored" -> Optional.of(new CredentialSource.Stored());
            case "asked" -> Optional.of(new CredentialSource.AskedEachTime());
            case "environment" -> text(node, "name").map(CredentialSource.EnvironmentVariable::new);
            case "file" -> path(node, "path").map(CredentialSource.SecretFile::new);
            case "command" -> command(node.path("command"));
            case "google-default" -> Optional.of(new CredentialSource.GoogleDefault(project));
            case "google-key-file" ->
                    path(node, "path")
                            .map(path -> new CredentialSource.GoogleKeyFile(path, project));
            case "google-impersonation" ->
                    text(node, "serviceAccount")
                            .map(account ->
                                    new CredentialSource.GoogleImpersonation(
                                            account, path(node, "path"), project));
            case "google-consent" ->
                    path(node, "clientFile")
                            .map(path -> new CredentialSource.GoogleConsent(path, project));
            default -> Optional.empty();
        };
    }

    private static void project(ObjectNode node, Optional<String> project) {
        project.ifPresent(name -> node.put("quotaProject", name));
    }

    private static Optional<CredentialSource> command(JsonNode words) {
        List<String> command = new ArrayList<>();
        for (JsonNode word : words) {
            command.add(word.isString() ? word.stringValue() : "");
        }
        return command.isEmpty() || command.getFirst().isBlank()
                ? Optional.empty()
                : Optional.of(new CredentialSource.CommandOutput(command));
    }

    private static Optional<Path> path(JsonNode node, String field) {
        try {
            return text(node, field).map(Path::of);
        } catch (InvalidPathException ofAnotherSystem) {
            return Optional.empty();
        }
    }

    /// The text of a field; empty if there is none, or nothing in it.
    static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString()
                ? Optional.of(value.stringValue()).filter(text -> !text.isBlank())
                : Optional.empty();
    }
}
