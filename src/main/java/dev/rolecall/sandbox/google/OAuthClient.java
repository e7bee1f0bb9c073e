package dev.rolecall.sandbox.google;

/// The desktop client the double knows; plainly invented.
final class OAuthClient {
    static final String ID = "rolecall-sandbox.apps.googleusercontent.example";
    static final String SECRET = "sandbox-google-client-secret";
    static final String PROJECT = "rolecall-example";

    private OAuthClient() {}
}
