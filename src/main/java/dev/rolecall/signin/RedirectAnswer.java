package dev.rolecall.signin;

/// What came back from the browser.
sealed interface RedirectAnswer {
    /// The person allowed; prints without the code.
    record Allowed(String code) implements RedirectAnswer {
        @Override
        public String toString() {
            return "Allowed[••••]";
        }
    }

    /// Somebody said no.
    ///
    /// @param error OAuth's word, such as `access_denied`
    record Refused(String error) implements RedirectAnswer {}

    /// An answer to some other question.
    record Foreign() implements RedirectAnswer {}

    /// Nobody waits any longer.
    record Cancelled() implements RedirectAnswer {}
}
