package dev.rolecall.ui.network;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.network.FixedNetwork;
import dev.rolecall.network.NetworkSettings;
import dev.rolecall.network.proxy.ProxyChoice;
import dev.rolecall.network.proxy.ProxyExceptions;
import dev.rolecall.network.proxy.ProxyServer;
import dev.rolecall.ui.network.SettingsKeeper.Password;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The way out a person is choosing: what was typed, what is wrong with it, whether it was saved.
public final class ProxyViewModel {
    private final SettingsKeeper keeper;
    private final Messages messages;
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.SYSTEM);
    private final StringProperty server = new SimpleStringProperty("");
    private final StringProperty exceptions = new SimpleStringProperty("");
    private final StringProperty script = new SimpleStringProperty("");
    private final StringProperty user = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);

    /// What is said below the form.
    public record Told(String words, boolean good) {
        static final Told NOTHING = new Told("", true);
    }

    ProxyViewModel(SettingsKeeper keeper, Messages messages) {
        this.keeper = keeper;
        this.messages = messages;
        show(keeper.settings());
        InvalidationListener edited = _ -> told.set(Told.NOTHING);
        way.addListener(edited);
        List.of(server, exceptions, script, user, password)
                .forEach(field -> field.addListener(edited));
    }

    public ObjectProperty<Way> way() {
        return way;
    }

    /// `host:port` of the proxy, where one is named by hand.
    public StringProperty server() {
        return server;
    }

    /// Hosts reached without it, between commas.
    public StringProperty exceptions() {
        return exceptions;
    }

    /// The address of the script.
    public StringProperty script() {
        return script;
    }

    public StringProperty user() {
        return user;
    }

    /// A new password; empty leaves the one that is kept.
    public StringProperty password() {
        return password;
    }

    /// Who has fixed the way out for everybody on this machine; empty if the person chooses.
    public Optional<String> fixedBy() {
        return Optional.of(keeper.fixed())
                .filter(fixed -> fixed.proxy().isPresent())
                .map(FixedNetwork::who);
    }

    /// Whether it is fixed, too, who signs in to the proxy.
    public boolean isUserFixed() {
        return fixedBy().isPresent() && keeper.fixed().proxyUser().isPresent();
    }

    public ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    /// Saves the choice and goes that way from the next request on; says why not otherwise.
    public void save() {
        Optional<ProxyChoice> choice = choice();
        if (choice.isEmpty()) {
            tell(
                    Message.of(
                            way.get() == Way.SCRIPT
                                    ? "network.proxy.scriptWrong"
                                    : "network.proxy.serverWrong"),
                    false);
            return;
        }
        Optional<String> name = Optional.of(user.get().strip()).filter(typed -> !typed.isEmpty());
        keeper.change(
                own -> chosen(own, choice.get(), name),
                secret(name),
                problem -> {
                    password.set("");
                    tell(
                            problem.orElseGet(() -> Message.of("network.proxy.saved")),
                            problem.isEmpty());
                });
    }

    /// What is fixed does not become the person's own choice by being shown.
    private NetworkSettings chosen(NetworkSettings own, ProxyChoice choice, Optional<String> name) {
        return own.withProxy(
                fixedBy().isPresent() ? own.proxy() : choice,
                isUserFixed() ? own.proxyUser() : name);
    }

    private Password secret(Optional<String> name) {
        if (name.isEmpty()) {
            return keeper.settings().proxyUser().isPresent()
                    ? Password.FORGOTTEN
                    : Password.UNCHANGED;
        }
        return password.get().isEmpty() ? Password.UNCHANGED : Password.of(password.get());
    }

    private Optional<ProxyChoice> choice() {
        return switch (way.get()) {
            case SYSTEM -> Optional.of(new ProxyChoice.OfSystem());
            case NONE -> Optional.of(new ProxyChoice.None());
            case MANUAL ->
                    ProxyServer.parse(server.get())
                            .map(typed ->
                                    new ProxyChoice.Manual(
                                            typed, ProxyExceptions.split(exceptions.get())));
            case SCRIPT -> address(script.get().strip()).map(ProxyChoice.PacAddress::new);
        };
    }

    private static Optional<URI> address(String text) {
        try {
            URI address = new URI(text);
            boolean known =
                    List.of("http", "https", "file").contains(String.valueOf(address.getScheme()))
                            && (address.getHost() != null || "file".equals(address.getScheme()));
            return known ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private void show(NetworkSettings settings) {
        user.set(settings.proxyUser().orElse(""));
        switch (settings.proxy()) {
            case ProxyChoice.OfSystem _ -> way.set(Way.SYSTEM);
            case ProxyChoice.None _ -> way.set(Way.NONE);
            case ProxyChoice.PacAddress(URI address) -> {
                way.set(Way.SCRIPT);
                script.set(address.toString());
            }
            case ProxyChoice.Manual(ProxyServer chosen, List<String> without) -> {
                way.set(Way.MANUAL);
                server.set(chosen.toString());
                exceptions.set(String.join(", ", without));
            }
        }
    }

    private void tell(Message words, boolean good) {
        told.set(new Told(messages.text(words), good));
    }
}
