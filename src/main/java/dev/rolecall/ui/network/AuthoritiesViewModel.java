package dev.rolecall.ui.network;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.network.FixedNetwork;
import dev.rolecall.network.NetworkSettings;
import dev.rolecall.network.trust.Fingerprint;
import dev.rolecall.network.trust.TrustedAuthority;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Whom Rolecall believes besides the system: files of authorities, and authorities agreed to.
public final class AuthoritiesViewModel {
    private final SettingsKeeper keeper;
    private final Messages messages;
    private final ZoneId zone;
    private final ObservableList<String> files = FXCollections.observableArrayList();
    private final ObservableList<AuthorityLine> authorities = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problems = new ReadOnlyStringWrapper("");

    AuthoritiesViewModel(SettingsKeeper keeper, Messages messages, ZoneId zone) {
        this.keeper = keeper;
        this.messages = messages;
        this.zone = zone;
        refresh();
    }

    public ObservableList<String> files() {
        return files;
    }

    /// Whether the person may take a file off the list.
    boolean isTheirs(String file) {
        return keeper.fixed().pemFiles().stream().noneMatch(fixed -> fixed.toString().equals(file));
    }

    /// Who has fixed whom to believe for everybody on this machine; empty if the person may add to
    /// it.
    public Optional<String> fixedBy() {
        return Optional.of(keeper.fixed()).filter(FixedNetwork::onlyThese).map(FixedNetwork::who);
    }

    public ObservableList<AuthorityLine> authorities() {
        return authorities;
    }

    /// What is wrong with the files, or kept a change from being saved; empty if nothing.
    public ReadOnlyStringProperty problems() {
        return problems.getReadOnlyProperty();
    }

    /// Believes the authorities in the file at `path` too.
    public void addFile(String path) {
        file(path.strip())
                .ifPresentOrElse(
                        file ->
                                change(settings ->
                                        settings.withPemFiles(
                                                Stream.concat(
                                                                settings.pemFiles().stream(),
                                                                Stream.of(file))
                                                        .toList())),
                        () ->
                                problems.set(
                                        messages.text(Message.of("network.pem.unreadable", path))));
    }

    public void removeFile(String path) {
        change(settings ->
                settings.withPemFiles(
                        settings.pemFiles().stream()
                                .filter(file -> !file.toString().equals(path))
                                .toList()));
    }

    /// Believes the authority of that fingerprint no longer.
    public void remove(AuthorityLine authority) {
        change(settings -> settings.without(new Fingerprint(authority.fingerprint())));
    }

    /// Believes `authority` from now on; `done` is called when that is saved.
    void trust(TrustedAuthority authority, Runnable done) {
        if (fixedBy().isPresent()) {
            return;
        }
        keeper.change(
                settings -> settings.trusting(authority),
                problem -> {
                    over(problem);
                    if (problem.isEmpty()) {
                        done.run();
                    }
                });
    }

    private void change(UnaryOperator<NetworkSettings> changed) {
        keeper.change(changed, this::over);
    }

    private void over(Optional<Message> problem) {
        if (problem.isPresent()) {
            problems.set(messages.text(problem.get()));
        } else {
            refresh();
        }
    }

    private void refresh() {
        NetworkSettings settings = keeper.settings();
        files.setAll(settings.pemFiles().stream().map(Path::toString).toList());
        authorities.setAll(settings.authorities().stream().map(this::line).toList());
        keeper.problems(found -> problems.set(words(found)));
    }

    private AuthorityLine line(TrustedAuthority authority) {
        return new AuthorityLine(
                authority.name(),
                authority.fingerprint().text(),
                authority.since().atZone(zone).toLocalDate().toString());
    }

    private String words(List<Message> found) {
        return String.join("\n", found.stream().map(messages::text).toList());
    }

    private static Optional<Path> file(String path) {
        try {
            return Optional.of(Path.of(path)).filter(Path::isAbsolute);
        } catch (InvalidPathException malformed) {
            return Optional.empty();
        }
    }
}
