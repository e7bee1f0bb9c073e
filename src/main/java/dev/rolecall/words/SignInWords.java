package dev.rolecall.words;

import dev.rolecall.domain.SignInFault;
import dev.rolecall.i18n.Message;

/// Why nobody could be signed in to Google, in a sentence that says what to do.
final class SignInWords {
    /// Gives this machine credentials with the scopes access lists need (FACTS 2.1).
    private static final String GCLOUD =
            "gcloud auth application-default login"
                    + " --scopes=https://www.googleapis.com/auth/cloud-platform,"
                    + "https://www.googleapis.com/auth/generative-language.retriever";

    private SignInWords() {}

    static Message sentence(SignInFault fault, String detail) {
        boolean machine = fault == SignInFault.NO_DEFAULT || fault == SignInFault.DEFAULT_ENDED;
        return Message.of(
                switch (fault) {
                    case FILE_MISSING -> "failure.notSignedIn.fileMissing";
                    case FILE_EMPTY -> "failure.notSignedIn.fileEmpty";
                    case FILE_NOT_JSON -> "failure.notSignedIn.fileNotJson";
                    case FILE_INCOMPLETE -> "failure.notSignedIn.fileIncomplete";
                    case FILE_OF_OTHER_KIND -> "failure.notSignedIn.fileOfOtherKind";
                    case WEB_CLIENT -> "failure.notSignedIn.webClient";
                    case KEY_IN_PLACE_OF_CLIENT -> "failure.notSignedIn.keyInPlaceOfClient";
                    case CLIENT_IN_PLACE_OF_KEY -> "failure.notSignedIn.clientInPlaceOfKey";
                    case DENIED -> "failure.notSignedIn.denied";
                    case NOT_ANSWERED -> "failure.notSignedIn.notAnswered";
                    case CANCELLED -> "failure.notSignedIn.cancelled";
                    case WRONG_STATE -> "failure.notSignedIn.wrongState";
                    case SCOPE_LEFT_OUT -> "failure.notSignedIn.scopeLeftOut";
                    case EXCHANGE_REFUSED -> "failure.notSignedIn.exchangeRefused";
                    case NOT_LASTING -> "failure.notSignedIn.notLasting";
                    case CLIENT_REJECTED -> "failure.notSignedIn.clientRejected";
                    case KEY_REJECTED -> "failure.notSignedIn.keyRejected";
                    case CLOCK_OFF -> "failure.notSignedIn.clockOff";
                    case NO_DEFAULT -> "failure.notSignedIn.noDefault";
                    case DEFAULT_ENDED -> "failure.notSignedIn.defaultEnded";
                    case MAY_NOT_ACT -> "failure.notSignedIn.mayNotAct";
                    case NO_SUCH_SERVICE_ACCOUNT -> "failure.notSignedIn.noSuchServiceAccount";
                },
                machine ? GCLOUD : detail);
    }
}
