package dev.rolecall.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Secret;
import dev.rolecall.network.Network;
import dev.rolecall.network.proxy.ProxyChoice;
import dev.rolecall.network.proxy.ProxyServer;
import dev.rolecall.network.trust.Fingerprint;
import dev.rolecall.network.trust.Pem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the network sheet knows and does, without a window.
class NetworkViewModelTest {
    private final NetworkStage stage = new NetworkStage();
    private final ProxyViewModel proxy = stage.model.proxy();
    private final AuthoritiesViewModel authorities = stage.model.authorities();
    private final CheckViewModel check = stage.model.check();

    @AfterEach
    void close() throws IOException {
        stage.close();
    }

    @Test
    void a_check_shows_steps_certificates_and_what_could_be_believed() {
        check.start();

        assertThat(check.headline().get()).startsWith("Something on the way is wrong");
        assertThat(check.steps())
                .extracting(StepLine::step)
                .containsExactly("Way out", "Name", "Connection", "Certificate", "Answer", "Clock");
        assertThat(check.steps().get(3).sign()).isEqualTo(StepLine.Sign.BAD);
        assertThat(check.chain())
                .extracting(CertificateLine::subject)
                .containsExactly(
                        "localhost (Example Corp)",
                        "Example Proxy Authority (Example Corp)",
                        "Example Root (Example Corp)");
        assertThat(check.question().get())
                .hasValueSatisfying(question -> {
                    assertThat(question.offer()).isEqualTo("Trust this authority for Rolecall…");
                    assertThat(question.fingerprint()).isEqualTo(fingerprint().text());
                });
    }

    @Test
    void nothing_is_believed_before_the_question_was_asked_and_answered() throws Exception {
        check.start();
        check.agree();
        assertThat(stage.network.settings().authorities()).isEmpty();

        check.ask();
        check.leave();
        check.agree();
        assertThat(stage.network.settings().authorities()).isEmpty();

        check.ask();
        check.agree();
        assertThat(check.headline().get()).startsWith("The service can be reached");
        assertThat(check.question().get()).isEmpty();
        assertThat(authorities.authorities())
                .extracting(AuthorityLine::fingerprint)
                .containsExactly(fingerprint().text());
        assertThat(stage.file().load().settings()).isEqualTo(stage.network.settings());
    }

    @Test
    void an_authority_can_be_trusted_no_longer() throws Exception {
        check.start();
        check.ask();
        check.agree();

        authorities.remove(authorities.authorities().getFirst());

        assertThat(authorities.authorities()).isEmpty();
        assertThat(stage.file().load().settings().authorities()).isEmpty();
    }

    @Test
    void a_lone_certificate_is_asked_about_in_those_words() {
        check.target().set(Optional.of(check.targets().getLast()));
        check.start();

        assertThat(check.question().get().orElseThrow().agree())
                .isEqualTo("Trust this one certificate for Rolecall");
    }

    @Test
    void what_was_found_goes_when_another_account_is_chosen() {
        check.start();
        check.ask();
        check.target().set(Optional.of(check.targets().getLast()));

        assertThat(check.steps()).isEmpty();
        assertThat(check.chain()).isEmpty();
        assertThat(check.asking().get()).isFalse();
        assertThat(check.question().get()).isEmpty();
    }

    @Test
    void a_proxy_with_its_user_is_saved_and_used_and_its_password_kept_with_the_secrets()
            throws Exception {
        proxy.way().set(Way.MANUAL);
        proxy.server().set(" proxy.example:3128 ");
        proxy.exceptions().set("internal.example, 10.0.0.0/8");
        proxy.user().set("ann");
        proxy.password().set("pass word");
        proxy.save();

        assertThat(proxy.told().get().words()).startsWith("Saved");
        assertThat(proxy.password().get()).isEmpty();
        assertThat(stage.network.settings().proxy())
                .isEqualTo(
                        new ProxyChoice.Manual(
                                new ProxyServer("proxy.example", 3128),
                                List.of("internal.example", "10.0.0.0/8")));
        assertThat(stage.secrets.find(Network.PASSWORD).map(Secret::reveal)).hasValue("pass word");
        assertThat(Files.readString(stage.folder().resolve("network.json")))
                .contains("proxy.example", "ann")
                .doesNotContain("pass word");

        proxy.save();
        assertThat(stage.secrets.find(Network.PASSWORD)).isPresent();

        proxy.user().set("");
        proxy.save();
        assertThat(stage.secrets.find(Network.PASSWORD)).isEmpty();
    }

    @Test
    void a_locked_console_keeps_the_old_way_out() {
        stage.secrets.lock();
        proxy.way().set(Way.MANUAL);
        proxy.server().set("proxy.example:3128");
        proxy.user().set("ann");
        proxy.password().set("pass word");
        proxy.save();

        assertThat(proxy.told().get().good()).isFalse();
        assertThat(stage.network.settings().proxy()).isEqualTo(new ProxyChoice.OfSystem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://secured.example", "two words", "proxy:0"})
    void what_is_no_proxy_is_told_and_not_saved(String typed) {
        proxy.way().set(Way.MANUAL);
        proxy.server().set(typed);
        proxy.save();

        assertThat(proxy.told().get().good()).isFalse();
        assertThat(proxy.told().get().words()).startsWith("Write the proxy as host:port");
        assertThat(stage.network.settings().proxy()).isEqualTo(new ProxyChoice.OfSystem());
    }

    @Test
    void a_script_needs_its_whole_address() {
        proxy.way().set(Way.SCRIPT);
        proxy.script().set("wpad.example/proxy.pac");
        proxy.save();
        assertThat(proxy.told().get().words()).startsWith("Write the script's whole address");

        proxy.script().set("http://wpad.example/proxy.pac");
        proxy.save();
        assertThat(stage.network.settings().proxy())
                .isEqualTo(new ProxyChoice.PacAddress(URI.create("http://wpad.example/proxy.pac")));
    }

    @Test
    void a_file_of_authorities_is_added_and_one_that_is_no_use_is_told() throws Exception {
        Path good =
                Files.writeString(
                        stage.folder().resolve("company.pem"), Pem.write(stage.root.certificate()));
        authorities.addFile(good.toString());
        assertThat(authorities.problems().get()).isEmpty();
        check.start();
        assertThat(check.headline().get()).startsWith("The service can be reached");

        String gone = stage.folder().resolve("gone.pem").toString();
        authorities.addFile(gone);
        assertThat(authorities.files()).containsExactly(good.toString(), gone);
        assertThat(authorities.problems().get()).startsWith(gone + " cannot be read");

        authorities.removeFile(gone);
        authorities.removeFile(good.toString());
        check.start();
        assertThat(check.headline().get()).startsWith("Something on the way is wrong");
    }

    private Fingerprint fingerprint() {
        return Fingerprint.of(stage.root.certificate());
    }
}
