package dev.rolecall.ui.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.http.Gateway;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.policy.Policy;
import dev.rolecall.policy.PolicyFile;
import dev.rolecall.settings.Updates;
import dev.rolecall.testing.network.LocalServer;
import dev.rolecall.ui.workspace.SettingsModel;
import dev.rolecall.update.Release;
import dev.rolecall.update.UpdateCheck;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When a newer version is looked for, and who may stop that.
@SuppressWarnings("NullAway.Init") // set before each test
class UpdatesViewModelTest {
    private final ImmediateOperations operations = new ImmediateOperations(Clock.systemUTC());
    private final SettingsModel settings = new SettingsModel(Optional.empty(), operations);
    private final List<Release> found = new ArrayList<>();

    @TempDir private Path folder;
    private LocalServer server;
    private URI feed;

    @BeforeEach
    void begin() throws IOException {
        server =
                LocalServer.plain(_ ->
                        LocalServer.said(
                                200,
                                "{\"format\":\"rolecall-releases\",\"version\":1,\"latest\":"
                                        + "{\"version\":\"2.0.0\",\"page\":\""
                                        + feed
                                        + "/page\"}}"));
        feed = URI.create("http://127.0.0.1:" + server.port());
    }

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    private UpdatesViewModel model(Policy policy) {
        return model(policy, "1.0.0");
    }

    private UpdatesViewModel model(Policy policy, String own) {
        return new UpdatesViewModel(
                settings,
                new UpdateRules(policy, Optional.of(feed)),
                new UpdateCheck(Gateway.plain(), own),
                operations);
    }

    private UpdatesViewModel free() {
        return model(Policy.none(folder));
    }

    private Policy policy(String updates) throws IOException {
        Files.writeString(
                folder.resolve("config.json"),
                "{\"format\":\"rolecall-administrator\",\"version\":1,\"managedBy\":\"Acme IT\","
                        + "\"updates\":"
                        + updates
                        + "}");
        return new PolicyFile(folder, _ -> true).read();
    }

    @Test
    void nothing_is_asked_before_somebody_wants_it() {
        free().atStart(found::add);

        assertThat(server.asked()).isEmpty();
        assertThat(settings.settings().get().updates()).isEqualTo(Updates.USUAL);
    }

    @Test
    void who_wants_it_at_each_start_is_told_of_a_newer_version_after_one_request() {
        free().atStart().set(true);
        free().atStart(found::add);

        assertThat(server.asked()).hasSize(1);
        assertThat(found)
                .containsExactly(
                        new Release("2.0.0", URI.create(feed + "/page"), Release.Age.NEWER));
    }

    @Test
    void looking_by_hand_tells_what_came_of_it() {
        UpdatesViewModel model = free();
        model.look();

        assertThat(model.offered().get()).isPresent();
        assertThat(model.told().get().orElseThrow().key()).isEqualTo("update.newer");
        assertThat(model.looking().get()).isFalse();
    }

    @Test
    void who_has_the_latest_is_told_that_they_need_no_other() {
        UpdatesViewModel model = model(Policy.none(folder), "2.0.0");
        model.look();

        assertThat(model.offered().get()).isEmpty();
        assertThat(model.told().get().orElseThrow().key()).isEqualTo("update.latest");
    }

    @Test
    void a_copy_without_a_version_does_not_claim_that_none_is_needed_and_leaves_starts_in_peace() {
        UpdatesViewModel model = model(Policy.none(folder), "");
        model.look();
        model.atStart().set(true);
        model.atStart(found::add);

        assertThat(model.told().get().orElseThrow().key()).isEqualTo("update.unknown");
        assertThat(model.offered().get()).isPresent();
        assertThat(server.asked()).hasSize(2);
        assertThat(found).isEmpty();
    }

    @Test
    void what_is_typed_and_is_no_address_asks_nobody() {
        UpdatesViewModel model = free();
        model.feed().set("http://releases.example");
        model.look();

        assertThat(model.told().get().orElseThrow().key()).isEqualTo("update.noFeed");
        assertThat(server.asked()).isEmpty();
        assertThat(settings.settings().get().updates().feed()).contains("http://releases.example");
    }

    @Test
    void an_administrator_who_switches_it_off_stops_both_ways_and_leaves_the_wish_as_it_was()
            throws Exception {
        free().atStart().set(true);
        UpdatesViewModel model = model(policy("{\"check\":\"off\"}"));
        model.look();
        model.atStart(found::add);
        model.feed().set("https://other.example");

        assertThat(server.asked()).isEmpty();
        assertThat(model.offBy()).contains("Acme IT");
        assertThat(model.atStart().get()).isFalse();
        assertThat(settings.settings().get().updates().atStart()).isTrue();
    }

    @Test
    void the_administrators_feed_goes_before_a_persons() throws Exception {
        settings.change(now -> now.with(new Updates(false, Optional.of(feed.toString()))));
        UpdatesViewModel model = model(policy("{\"feed\":\"https://127.0.0.1:1/feed.json\"}"));
        model.look();

        assertThat(server.asked()).isEmpty();
        assertThat(model.feed().get()).isEqualTo("https://127.0.0.1:1/feed.json");
        assertThat(model.feedBy()).contains("Acme IT");
        assertThat(model.offered().get()).isEmpty();
    }
}
