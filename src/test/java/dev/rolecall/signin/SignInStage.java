package dev.rolecall.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.auth.http.HttpTransportFactory;
import com.google.auth.oauth2.GoogleCredentials;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.SignInFault;
import dev.rolecall.http.Errand;
import dev.rolecall.http.Transport;
import dev.rolecall.i18n.Messages;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.WriteLock;
import dev.rolecall.provider.gemini.GeminiProvider;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.sandbox.google.ConsentAnswer;
import dev.rolecall.sandbox.google.GoogleFiles;
import dev.rolecall.sandbox.google.ServiceAccounts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A sandbox with its credential files, a sign-in that knows them, a browser, a clock to be moved.
abstract class SignInStage {
    static final Duration SOON = Duration.ofSeconds(10);
    static final Messages MESSAGES = new Messages(Locale.ENGLISH);
    private static final ResourceKind CORPUS = new ResourceKind("corpus");

    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withCorpora(3));
    private final MovedClock clock = new MovedClock();
    private final TestBrowser browser = new TestBrowser();
    @TempDir private Path folder;
    private Optional<GoogleFiles> files = Optional.empty();

    @BeforeEach
    void writeFiles() throws IOException {
        files = Optional.of(sandbox.googleSignIns().write(folder.resolve("google")));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    Sandbox sandbox() {
        return sandbox;
    }

    MovedClock clock() {
        return clock;
    }

    TestBrowser browser() {
        return browser;
    }

    Path folder() {
        return folder;
    }

    GoogleFiles files() {
        return files.orElseThrow();
    }

    /// A sign-in on a machine whose default credentials are in `defaults`.
    GoogleSignIn signIn(Path defaults) {
        return signIn(Map.of("GOOGLE_APPLICATION_CREDENTIALS", defaults.toString()));
    }

    GoogleSignIn signIn() {
        return signIn(files().defaults());
    }

    GoogleSignIn signIn(Map<String, String> environment) {
        Errand errand = new Errand(new Transport(), SOON, _ -> false);
        Surroundings surroundings =
                new Surroundings(environment, folder, SignInStage::nothingOnThisMachine);
        return new GoogleSignIn(() -> new GoogleLibrary(errand, surroundings), clock);
    }

    private static GoogleCredentials nothingOnThisMachine(HttpTransportFactory http)
            throws IOException {
        throw new IOException("no credentials");
    }

    Credential machine() {
        return signIn().machine(new CredentialSource.GoogleDefault(Optional.empty()));
    }

    Credential key(Path file) {
        return signIn().key(new CredentialSource.GoogleKeyFile(file, Optional.empty()));
    }

    Credential acting(Path source) {
        return acting(ServiceAccounts.ACTED_AS, source);
    }

    Credential acting(String account, Path source) {
        return signIn().acting(
                        new CredentialSource.GoogleImpersonation(
                                account, Optional.of(source), Optional.empty()));
    }

    Credential consented(KeptSignIn kept) {
        return signIn().consented(
                        new CredentialSource.GoogleConsent(files().client(), Optional.empty()),
                        kept);
    }

    Credential consented(Secret refreshToken) {
        return consented(() -> Optional.of(refreshToken));
    }

    Consent ask() throws FailureException {
        return signIn().ask(files().client(), MESSAGES);
    }

    /// A person's refresh token, got as the program gets it.
    Secret consent(ConsentAnswer answer) throws Exception {
        sandbox.switches().google().answerAtOnce(Optional.of(answer));
        try (Consent consent = ask()) {
            browser.open(consent.address());
            return consent.await(SOON);
        }
    }

    Secret consent() throws Exception {
        return consent(ConsentAnswer.ADMINISTRATOR_ALLOWS);
    }

    Connection connect(Credential credential) {
        Account account =
                new Account(
                        new AccountId("gemini"),
                        new ProviderId("gemini"),
                        "Gemini",
                        sandbox.geminiBase(),
                        Environment.SANDBOX);
        return new GeminiProvider(new Transport())
                .connect(account, credential, WriteLock.open("Gemini"));
    }

    List<Resource> corpora(Credential credential) throws Exception {
        List<Resource> corpora = new ArrayList<>();
        connect(credential).resources(CORPUS, corpora::addAll);
        return corpora;
    }

    /// How many tokens were asked for with this kind of grant.
    long tokensAsked(String grant) {
        return sandbox.traffic().calls("POST", "/token").stream()
                .filter(call -> call.body().filter(body -> body.contains(grant)).isPresent())
                .count();
    }

    static Failure failure(ThrowingCallable call) {
        FailureException failed = catchThrowableOfType(FailureException.class, call);
        assertThat(failed).as("a failure").isNotNull();
        return failed.failure();
    }

    static SignInFault fault(ThrowingCallable call) {
        Failure failure = failure(call);
        assertThat(failure).isInstanceOf(Failure.NotSignedIn.class);
        return ((Failure.NotSignedIn) failure).fault();
    }
}
