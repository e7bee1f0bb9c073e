package dev.rolecall.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.CredentialSource.GoogleConsent;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.SignInFault;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.ImmediateOperations;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInViewModelTest {
    static final Account ACCOUNT =
            new Account(
                    new AccountId("g"),
                    new ProviderId("gemini"),
                    "Gemini team",
                    URI.create("https://gemini.example/v1beta"),
                    Environment.PRODUCTION);
    static final GoogleConsent SOURCE =
            new GoogleConsent(Path.of("/home/me/client.json"), Optional.empty());

    private final FakeSignIn signIn = new FakeSignIn();
    private final List<URI> opened = new ArrayList<>();
    private final List<SignInStage> seen = new ArrayList<>();
    private final SignInViewModel model =
            new SignInViewModel(
                    ACCOUNT,
                    SOURCE,
                    signIn,
                    new ImmediateOperations(),
                    opened::add,
                    new Messages(Locale.ENGLISH));

    @Test
    void the_page_is_opened_and_waited_for_until_the_person_is_signed_in() {
        signIn.meanwhile(() -> {
            seen.add(model.stage().get());
            model.openAgain();
            signIn.answer(Optional.empty());
        });

        model.begin();

        URI page = URI.create("https://accounts.example/authorize?attempt=1");
        assertThat(seen).containsExactly(new SignInStage.Waiting(page));
        assertThat(opened).containsExactly(page, page);
        assertThat(model.stage().get()).isEqualTo(new SignInStage.Done());
        assertThat(signIn.signedIn).containsExactly(ACCOUNT.id());
        assertThat(signIn.closed()).isEqualTo(1);
    }

    @Test
    void who_denies_is_told_and_may_try_again() {
        signIn.meanwhile(() ->
                signIn.answer(
                        signIn.begun() == 1
                                ? Optional.of(new Failure.NotSignedIn(SignInFault.DENIED, ""))
                                : Optional.empty()));
        model.begin();
        assertThat(model.stage().get())
                .isInstanceOfSatisfying(
                        SignInStage.Failed.class,
                        failed -> assertThat(failed.sentence()).contains("denied in the browser"));

        model.begin();

        assertThat(model.stage().get()).isEqualTo(new SignInStage.Done());
        assertThat(opened).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void a_client_file_of_the_wrong_kind_opens_no_page() {
        signIn.refuse(new Failure.NotSignedIn(SignInFault.WEB_CLIENT, "/home/me/client.json"));

        model.begin();

        assertThat(opened).isEmpty();
        assertThat(model.stage().get())
                .isInstanceOfSatisfying(
                        SignInStage.Failed.class,
                        failed ->
                                assertThat(failed.sentence())
                                        .contains("/home/me/client.json")
                                        .contains("Desktop app"));
    }

    @Test
    void who_leaves_ends_the_wait_and_nothing_is_kept() {
        signIn.meanwhile(model::leave);

        model.begin();

        assertThat(signIn.closed()).isGreaterThanOrEqualTo(1);
        assertThat(signIn.signedIn).isEmpty();
        assertThat(model.stage().get()).isInstanceOf(SignInStage.Waiting.class);
    }

    @Test
    void beginning_anew_closes_the_attempt_before() {
        signIn.meanwhile(() -> {
            if (signIn.begun() == 1) {
                model.begin();
            } else {
                signIn.answer(Optional.empty());
            }
        });

        model.begin();

        assertThat(signIn.begun()).isEqualTo(2);
        assertThat(signIn.signedIn).hasSize(1);
        assertThat(model.stage().get()).isEqualTo(new SignInStage.Done());
    }

    @Test
    void there_is_nothing_to_open_again_before_and_after() {
        model.openAgain();
        assertThat(opened).isEmpty();
    }
}
