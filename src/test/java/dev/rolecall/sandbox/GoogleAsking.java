package dev.rolecall.sandbox;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/// Asks the double of Google's sign-in as a program does that knows none of Google's libraries.
final class GoogleAsking {
    private static final String REDIRECT = "http://127.0.0.1:1/";
    static final String SCOPES =
            "https://www.googleapis.com/auth/generative-language.retriever"
                    + " https://www.googleapis.com/auth/cloud-platform";
    static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-in-all";

    private final Sandbox sandbox;
    private final Browsing browser;
    private final URI base;

    GoogleAsking(Sandbox sandbox, Browsing browser) {
        this.sandbox = sandbox;
        this.browser = browser;
        this.base = sandbox.googleSignIns().serviceAccountsBase();
    }

    String readerAddress() {
        return sandbox.company().reader().email();
    }

    String code() throws Exception {
        return browser.redirect(address(Map.of()), "answer=allow").getOrDefault("code", "");
    }

    URI address(Map<String, String> others) throws Exception {
        byte[] hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", "rolecall-sandbox.apps.googleusercontent.example");
        query.put("redirect_uri", REDIRECT);
        query.put("scope", SCOPES);
        query.put("state", "xyz");
        query.put("code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        query.put("code_challenge_method", "S256");
        query.putAll(others);
        return URI.create(base + "/authorize?" + Browsing.form(query));
    }

    Answer exchange(String code, String verifier) {
        return form(
                "/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "code_verifier",
                        verifier,
                        "redirect_uri",
                        REDIRECT,
                        "client_id",
                        "rolecall-sandbox.apps.googleusercontent.example",
                        "client_secret",
                        "sandbox-google-client-secret"));
    }

    Answer refresh(String refreshToken) {
        return form(
                "/token",
                Map.of(
                        "grant_type",
                        "refresh_token",
                        "refresh_token",
                        refreshToken,
                        "client_id",
                        "rolecall-sandbox.apps.googleusercontent.example",
                        "client_secret",
                        "sandbox-google-client-secret"));
    }

    Answer assertion(String jwt) {
        return form(
                "/token",
                Map.of(
                        "grant_type",
                        "urn:ietf:params:oauth:grant-type:jwt-bearer",
                        "assertion",
                        jwt));
    }

    String description(String jwt) {
        return assertion(jwt).json().path("error_description").asString();
    }

    Answer form(String path, Map<String, String> fields) {
        return browser.post(URI.create(base + path), Browsing.form(fields));
    }

    Answer act(String token, String account) {
        return Asking.with(base, token)
                .post(
                        "/v1/projects/-/serviceAccounts/"
                                + account
                                + "@rolecall-example.iam.gserviceaccount.example:generateAccessToken",
                        "{\"scope\":[\"%s\"]}".formatted(SCOPES.split(" ")[0]));
    }

    int lists(String token) {
        return Asking.with(sandbox.geminiBase(), token).get("/corpora?pageSize=1").status();
    }

    static String error(Answer answer) {
        return answer.json().path("error").asString();
    }
}
