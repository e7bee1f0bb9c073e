package dev.rolecall.ui.accounts;

import java.net.URI;

/// How far a sign-in with the browser has come.
public sealed interface SignInStage {
    /// The page is being prepared.
    record Beginning() implements SignInStage {}

    /// The person's turn, in the browser.
    record Waiting(URI address) implements SignInStage {}

    /// It did not come about.
    ///
    /// @param sentence why, and what to do
    record Failed(String sentence) implements SignInStage {}

    /// The person is signed in.
    record Done() implements SignInStage {}
}
