package dev.rolecall.sandbox.google;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.world.Company;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// Writes credential files in Google's formats that lead to the sandbox instead of to Google.
final class GoogleFileWriter {
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final URI base;
    private final Company company;
    private final GoogleState state;

    GoogleFileWriter(URI base, Company company, GoogleState state) {
        this.base = base;
        this.company = company;
        this.state = state;
    }

    GoogleFiles write(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new GoogleFiles(
                write(folder.resolve("client.json"), Json.object().set("installed", client())),
                write(folder.resolve("service-account-key.json"), key()),
                write(folder.resolve("application_default_credentials.json"), person()),
                write(folder.resolve("acting-as-service-account.json"), acting()));
    }

    private ObjectNode client() {
        ObjectNode client =
                Json.object()
                        .put("client_id", OAuthClient.ID)
                        .put("project_id", OAuthClient.PROJECT)
                        .put("auth_uri", base + "/authorize")
                        .put("token_uri", base + "/token")
                        .put("client_secret", OAuthClient.SECRET);
        client.putArray("redirect_uris").add("http://localhost");
        return client;
    }

    private ObjectNode key() {
        String text =
                "-----BEGIN PRIVATE KEY-----\n"
                        + LINES.encodeToString(state.accounts().key().getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n";
        return Json.object()
                .put("type", "service_account")
                .put("project_id", OAuthClient.PROJECT)
                .put("private_key_id", state.accounts().keyId())
                .put("private_key", text)
                .put("client_email", ServiceAccounts.WITH_KEY)
                .put("client_id", company.administrator().geminiId())
                .put("token_uri", base + "/token");
    }

    private ObjectNode person() {
        Set<String> scopes = Set.of(GoogleScope.CLOUD, GoogleScope.RETRIEVER);
        return Json.object()
                .put("type", "authorized_user")
                .put("client_id", OAuthClient.ID)
                .put("client_secret", OAuthClient.SECRET)
                .put("quota_project_id", OAuthClient.PROJECT)
                .put(
                        "refresh_token",
                        state.consents().refreshToken(company.administrator(), scopes))
                .put("token_uri", base + "/token");
    }

    private ObjectNode acting() {
        ObjectNode acting =
                Json.object()
                        .put("type", "impersonated_service_account")
                        .put(
                                "service_account_impersonation_url",
                                base
                                        + "/v1/projects/-/serviceAccounts/"
                                        + ServiceAccounts.ACTED_AS
                                        + ":generateAccessToken");
        acting.set("source_credentials", person());
        acting.putArray("delegates");
        return acting;
    }

    private static Path write(Path file, ObjectNode content) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        return Files.writeString(file, Json.write(content));
    }
}
