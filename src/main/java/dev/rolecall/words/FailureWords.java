package dev.rolecall.words;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Failure.Cause;
import dev.rolecall.domain.Failure.Contradiction;
import dev.rolecall.domain.Failure.Keeping;
import dev.rolecall.domain.Failure.Missing;
import dev.rolecall.domain.Failure.Sought;
import dev.rolecall.domain.Failure.Source;
import dev.rolecall.domain.SignInFault;
import dev.rolecall.domain.VaultFault;
import dev.rolecall.i18n.Message;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Every failure in words: a title, a sentence that says what to do next, and one line for a row.
/// The only place that maps the whole vocabulary; a new failure does not compile without words.
public final class FailureWords {
    private static final Pattern MARKS = Pattern.compile("(<[^>]*>|\\s)+");

    private FailureWords() {}

    /// A few words, for a heading.
    public static Message title(Failure failure) {
        return Message.of(
                switch (failure) {
                    case Failure.Unauthenticated _ -> "failure.unauthenticated.title";
                    case Failure.Forbidden _ -> "failure.forbidden.title";
                    case Failure.NotFound(Sought sought, _) ->
                            sought == Sought.LIST
                                    ? "failure.notFound.listTitle"
                                    : "failure.notFound.title";
                    case Failure.Conflict _ -> "failure.conflict.title";
                    case Failure.Invalid _ -> "failure.invalid.title";
                    case Failure.RateLimited _ -> "failure.rateLimited.title";
                    case Failure.Unreachable _ -> "failure.unreachable.title";
                    case Failure.Unreadable _ -> "failure.unreadable.title";
                    case Failure.Contradictory _ -> "failure.contradictory.title";
                    case Failure.Withdrawn _ -> "failure.withdrawn.title";
                    case Failure.WritesLocked _ -> "failure.writesLocked.title";
                    case Failure.WritesForbidden _ -> "failure.writesForbidden.title";
                    case Failure.ConsoleLocked _ -> "failure.consoleLocked.title";
                    case Failure.NoCredential _ -> "failure.noCredential.title";
                    case Failure.SignInAgain _ -> "failure.signInAgain.title";
                    case Failure.NotSignedIn _ -> "failure.notSignedIn.title";
                    case Failure.VaultShut _ -> "failure.vault.title";
                    case Failure.Storage _ -> "failure.storage.title";
                    case Failure.NotKept _ -> "failure.notKept.title";
                    case Failure.Broken _ -> "failure.broken.title";
                    case Failure.Unexpected _ -> "failure.unexpected.title";
                });
    }

    /// What happened and what to do next, without the service's own words.
    public static Message sentence(Failure failure) {
        return switch (failure) {
            case Failure.Unauthenticated(Missing missing, _) ->
                    missing(missing, "failure.unauthenticated.sentence");
            case Failure.Forbidden(Missing missing, _) ->
                    missing(missing, "failure.forbidden.sentence");
            case Failure.NotFound(Sought sought, _) ->
                    Message.of(
                            sought == Sought.LIST
                                    ? "failure.notFound.list"
                                    : "failure.notFound.sentence");
            case Failure.Conflict _ -> Message.of("failure.conflict.sentence");
            case Failure.Invalid(Map<String, String> fields, _) ->
                    fields.isEmpty()
                            ? Message.of("failure.invalid.sentence")
                            : Message.of("failure.invalid.fields", list(fields));
            case Failure.RateLimited limited ->
                    limited.until()
                            .map(until -> until.atZone(ZoneId.systemDefault()).toLocalTime())
                            .map(until ->
                                    Message.of(
                                            "failure.rateLimited.until",
                                            until.withNano(0).toString()))
                            .orElseGet(() -> Message.of("failure.rateLimited.sentence"));
            case Failure.Unreachable broken -> UnreachableWords.sentence(broken);
            case Failure.Unreadable(int status, String came) ->
                    Message.of(
                            came.startsWith("<")
                                    ? "failure.unreadable.page"
                                    : "failure.unreadable.sentence",
                            status(status));
            case Failure.Contradictory(Contradiction how, _) ->
                    Message.of(
                            switch (how) {
                                case PAGES_WITHOUT_END -> "failure.contradictory.endless";
                                case FEWER_THAN_COUNTED -> "failure.contradictory.fewer";
                            });
            case Failure.Withdrawn _ -> Message.of("failure.withdrawn.sentence");
            case Failure.WritesLocked(String account) ->
                    Message.of("failure.writesLocked.sentence", account);
            case Failure.WritesForbidden(String who) ->
                    Message.of("failure.writesForbidden.sentence", who);
            case Failure.ConsoleLocked _ -> Message.of("failure.consoleLocked.sentence");
            case Failure.NoCredential(Source source, String detail) -> noCredential(source, detail);
            case Failure.SignInAgain _ -> Message.of("failure.signInAgain.sentence");
            case Failure.NotSignedIn(SignInFault fault, String detail) ->
                    SignInWords.sentence(fault, detail);
            case Failure.VaultShut(VaultFault fault) -> VaultWords.sentence(fault);
            case Failure.Storage(String file, boolean writing, String detail) ->
                    Message.of(
                            writing ? "failure.storage.writing" : "failure.storage.reading",
                            file,
                            detail);
            case Failure.NotKept(Keeping why, String file, String detail) ->
                    notKept(why, file, detail);
            case Failure.Broken(String code) -> Message.of("failure.broken.sentence", code);
            case Failure.Unexpected unexpected ->
                    Message.of("failure.unexpected.sentence", status(unexpected.status()));
        };
    }

    /// What happened in one line for a row or a terminal, the service's own words at its end.
    public static Message line(Failure failure) {
        Message sentence = sentence(failure);
        return said(failure)
                .map(said -> Message.of("failure.withWords", sentence, said))
                .orElse(sentence);
    }

    /// The service's own words, or what was seen where no service spoke.
    public static Optional<Message> said(Failure failure) {
        boolean page = failure instanceof Failure.Unreadable;
        String said = (page ? plain(failure.said()) : failure.said()).strip();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        boolean unspoken = failure instanceof Failure.Unreachable;
        return Optional.of(
                Message.of(
                        page ? "failure.came" : unspoken ? "failure.seen" : "failure.said", said));
    }

    /// The words of a web page without its marks.
    private static String plain(String page) {
        return page.startsWith("<") ? MARKS.matcher(page).replaceAll(" ").strip() : page;
    }

    /// What a person can do about it.
    public static Help help(Failure failure) {
        return switch (failure) {
            case Failure.Unauthenticated _, Failure.NotSignedIn _ -> Help.EDIT_ACCOUNT;
            case Failure.SignInAgain _ -> Help.SIGN_IN;
            case Failure.NoCredential(Source source, _) ->
                    source == Source.PERSON ? Help.TRY_AGAIN : Help.EDIT_ACCOUNT;
            case Failure.Forbidden(Missing missing, _) ->
                    switch (missing) {
                        case SIGN_IN, SCOPE -> Help.EDIT_ACCOUNT;
                        case SERVICE_DISABLED -> Help.TRY_AGAIN;
                        case NOT_TOLD, OWNERSHIP -> Help.NONE;
                    };
            case Failure.Unreachable(Cause cause, _, _) -> UnreachableWords.help(cause);
            case Failure.NotFound(Sought sought, _) ->
                    sought == Sought.LIST ? Help.EDIT_ACCOUNT : Help.READ_AGAIN;
            case Failure.Conflict _ -> Help.READ_AGAIN;
            case Failure.RateLimited _,
                    Failure.Unreadable _,
                    Failure.Contradictory _,
                    Failure.Unexpected _,
                    Failure.Broken _,
                    Failure.ConsoleLocked _,
                    Failure.VaultShut _,
                    Failure.Storage _,
                    Failure.NotKept _ ->
                    Help.TRY_AGAIN;
            case Failure.WritesLocked _ -> Help.UNLOCK;
            case Failure.Invalid _, Failure.Withdrawn _, Failure.WritesForbidden _ -> Help.NONE;
        };
    }

    private static Message missing(Missing missing, String otherwise) {
        return Message.of(
                switch (missing) {
                    case NOT_TOLD -> otherwise;
                    case SIGN_IN -> "failure.missing.signIn";
                    case SCOPE -> "failure.missing.scope";
                    case SERVICE_DISABLED -> "failure.missing.serviceDisabled";
                    case OWNERSHIP -> "failure.missing.ownership";
                });
    }

    private static Message noCredential(Source source, String detail) {
        return switch (source) {
            case VAULT -> Message.of("failure.noCredential.vault");
            case PERSON -> Message.of("failure.noCredential.person");
            case VARIABLE -> Message.of("failure.noCredential.variable", detail);
            case FILE -> Message.of("failure.noCredential.file", detail);
            case COMMAND -> Message.of("failure.noCredential.command", detail);
            case GOOGLE -> Message.of("failure.noCredential.google", detail);
        };
    }

    private static Message notKept(Keeping why, String file, String detail) {
        return switch (why) {
            case NO_ROOM -> Message.of("failure.notKept.noRoom", file);
            case IN_USE -> Message.of("failure.notKept.inUse", file);
            case NO_WRITING -> Message.of("failure.notKept.noWriting", file, detail);
            case NEWER_VERSION -> Message.of("failure.notKept.newerVersion", file);
            case NOT_DONE -> Message.of("failure.notKept.notDone", file, detail);
        };
    }

    private static String status(int status) {
        return Integer.toString(status);
    }

    private static String list(Map<String, String> fields) {
        return fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining("; "));
    }
}
