package dev.rolecall.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Everything that can go wrong between Rolecall and a service; the whole vocabulary.
///
/// `said` is the service's own sentence, with secrets cut, empty when it said nothing.
public sealed interface Failure {
    default String said() {
        return "";
    }

    /// Whether the service is certain not to have carried out the request that failed. Where it is
    /// not, the truth must be read before anything is sent again.
    default boolean certainlyNotApplied() {
        return switch (this) {
            case Unreachable broken -> broken.neverSent();
            case Unreadable _, Contradictory _, Broken _ -> false;
            case Unexpected unexpected -> unexpected.status() < 500;
            case Unauthenticated _,
                    Forbidden _,
                    NotFound _,
                    Conflict _,
                    Invalid _,
                    RateLimited _,
                    Withdrawn _,
                    WritesLocked _,
                    WritesForbidden _,
                    ConsoleLocked _,
                    NoCredential _,
                    SignInAgain _,
                    NotSignedIn _,
                    VaultShut _,
                    Storage _,
                    NotKept _ ->
                    true;
        };
    }

    /// Whether it is about the credential and not about what was asked: nothing else of the account
    /// will succeed before that is put right.
    default boolean concernsCredential() {
        return switch (this) {
            case Unauthenticated _,
                    ConsoleLocked _,
                    NoCredential _,
                    SignInAgain _,
                    NotSignedIn _,
                    VaultShut _ ->
                    true;
            case Forbidden _,
                    NotFound _,
                    Conflict _,
                    Invalid _,
                    RateLimited _,
                    Unreachable _,
                    Unreadable _,
                    Contradictory _,
                    Withdrawn _,
                    WritesLocked _,
                    WritesForbidden _,
                    Storage _,
                    NotKept _,
                    Broken _,
                    Unexpected _ ->
                    false;
        };
    }

    /// The credential was rejected.
    record Unauthenticated(Missing missing, String said) implements Failure {}

    /// The credential is good but may not do this.
    record Forbidden(Missing missing, String said) implements Failure {}

    /// There is no such thing, or this credential may not see it.
    record NotFound(Sought sought, String said) implements Failure {
        public NotFound(String said) {
            this(Sought.ONE_THING, said);
        }
    }

    /// What was asked for in vain.
    enum Sought {
        ONE_THING,
        /// A whole list: the base address is of something else (FACTS 4).
        LIST
    }

    /// What `failure` means where it answers a whole list.
    static Failure ofList(Failure failure) {
        boolean nothingThere =
                failure instanceof NotFound
                        || (failure instanceof Unreadable(int status, String _) && status == 404);
        return nothingThere
                ? new NotFound(Sought.LIST, failure instanceof NotFound ? failure.said() : "")
                : failure;
    }

    /// The request contradicts the state of the service.
    record Conflict(String said) implements Failure {}

    /// The service calls the request malformed.
    ///
    /// @param fields what it says of each field, by the field's path; may be empty
    record Invalid(Map<String, String> fields, String said) implements Failure {
        public Invalid {
            fields = Map.copyOf(fields);
        }
    }

    /// Too many requests.
    record RateLimited(Optional<Instant> until, String said) implements Failure {}

    /// No answer came.
    ///
    /// @param neverSent true only when the request certainly did not reach the service
    record Unreachable(Cause cause, boolean neverSent, String said) implements Failure {}

    /// An answer came that is not what this service sends: HTML, truncated JSON, nothing.
    ///
    /// @param insteadCame its first characters, for a person to recognise a proxy or a portal
    record Unreadable(int status, String insteadCame) implements Failure {
        @Override
        public String said() {
            return insteadCame;
        }
    }

    /// The answers of a service do not go together, so nobody knows whether a list is complete.
    ///
    /// @param said the page mark that leads back, or what was counted
    record Contradictory(Contradiction how, String said) implements Failure {}

    /// How answers contradict each other.
    enum Contradiction {
        /// The pages of a list lead back to one that was read, or on through empty ones.
        PAGES_WITHOUT_END,
        /// Fewer things are listed than the service counts.
        FEWER_THAN_COUNTED
    }

    /// The service no longer offers access lists here (FACTS 2.5).
    record Withdrawn(String said) implements Failure {}

    /// Writes to this account are locked in Rolecall; nothing was sent.
    record WritesLocked(String account) implements Failure {}

    /// Whoever looks after this machine forbids changes on it; nothing was sent.
    ///
    /// @param who in their own words
    record WritesForbidden(String who) implements Failure {}

    /// The console is locked, so no credential is at hand; nothing was sent.
    record ConsoleLocked() implements Failure {}

    /// The place a credential comes from gave none; nothing was sent.
    ///
    /// @param detail what to look at there: the name of the variable, the path of the file, the
    ///   command and its first line of error; never a secret; may be empty
    record NoCredential(Source source, String detail) implements Failure {}

    /// A sign-in has ended or was taken back, and only the person can sign in again; nothing was
    /// sent.
    record SignInAgain(String said) implements Failure {}

    /// Signing in to Google did not come about; nothing was sent to the service.
    ///
    /// @param detail what it is about: a file, an account, Google's own sentence; never a secret;
    ///   may be empty
    record NotSignedIn(SignInFault fault, String detail) implements Failure {}

    /// The vault of stored secrets does not open, so no credential is at hand; nothing was sent.
    record VaultShut(VaultFault fault) implements Failure {}

    /// A file of Rolecall's own on this machine could not be read or written.
    ///
    /// @param detail what the system says of it; may be empty
    record Storage(String file, boolean writing, String detail) implements Failure {}

    /// What was read could not be kept on this machine, or what was kept could not be had again;
    /// everything else goes on.
    ///
    /// @param detail what the system says of it; may be empty
    record NotKept(Keeping why, String file, String detail) implements Failure {}

    /// Rolecall itself broke; nobody knows how far it had come.
    ///
    /// @param code under which the log tells where, as [FaultCode] makes it
    record Broken(String code) implements Failure {}

    /// Any other status.
    record Unexpected(int status, String said) implements Failure {}

    /// What a credential lacks, as far as the service tells.
    enum Missing {
        NOT_TOLD,
        /// An API key was used where a signed-in principal is needed (FACTS 2.1).
        SIGN_IN,
        /// The token lacks a scope (FACTS 2.4).
        SCOPE,
        /// The API is not switched on for the project (FACTS 2.4).
        SERVICE_DISABLED,
        /// Only an owner may do this (FACTS 1.3).
        OWNERSHIP
    }

    /// Why nothing is kept.
    enum Keeping {
        /// The disk is full.
        NO_ROOM,
        /// Another program holds the file.
        IN_USE,
        /// The file or its folder may not be written.
        NO_WRITING,
        /// A newer Rolecall wrote the file.
        NEWER_VERSION,
        /// The system would not, for none of these reasons.
        NOT_DONE
    }

    /// Where a credential should have come from.
    enum Source {
        /// The vault holds none for this account.
        VAULT,
        /// The person was asked and gave none yet.
        PERSON,
        VARIABLE,
        FILE,
        COMMAND,
        /// Google's own files or settings on this machine.
        GOOGLE
    }

    /// Why no answer came. Beside it, `said` names what was seen: an authority, a date, a proxy.
    enum Cause {
        NAME,
        CONNECTION,
        /// No secured connection, for none of the reasons that follow.
        TLS,
        /// The certificate was issued by an authority that is not trusted here.
        UNKNOWN_AUTHORITY,
        CERTIFICATE_EXPIRED,
        /// By this machine's clock the certificate is not valid yet: as a rule the clock is slow.
        CERTIFICATE_NOT_YET_VALID,
        /// The certificate is for other hosts than the one that was asked.
        WRONG_HOST,
        /// The service speaks no version of TLS from 1.2 on.
        OLD_TLS,
        /// The proxy answered, and would not connect to the service.
        PROXY,
        /// The proxy itself cannot be reached.
        PROXY_DOWN,
        /// The proxy wants a user name and a password, and none was shown.
        PROXY_WANTS_LOGIN,
        /// The proxy does not accept the user name and the password that were shown.
        PROXY_REJECTS_LOGIN,
        /// The way out is a kind of proxy, or of signing in to one, that Rolecall cannot use.
        PROXY_UNSUPPORTED,
        /// The script that chooses the proxy cannot be loaded or gives no usable answer.
        PROXY_SCRIPT,
        TIMEOUT,
        /// Something takes the connection and never says a word on it.
        SILENT,
        /// The service sent us to another host; credentials do not follow there.
        REDIRECT,
        /// Plain `http` to a host that is not this machine.
        INSECURE
    }
}
