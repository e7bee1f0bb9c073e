package dev.rolecall.diagnostics;

import dev.rolecall.domain.CredentialSource;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.network.NetworkSettings;
import dev.rolecall.network.proxy.ProxyChoice;
import dev.rolecall.policy.Policy;
import dev.rolecall.profile.Profile;
import dev.rolecall.settings.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Settings in JSON for somebody who looks for a fault. No field holds what could be a secret: of a
/// command its program is named and never its arguments, of an address never a user or a query.
/// What names people, services' addresses and places on the machine is there only if the person
/// agrees.
final class Described {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String LEFT_OUT = "(left out)";

    private final boolean withNames;

    /// @param withNames whether names and addresses may be there
    Described(boolean withNames) {
        this.withNames = withNames;
    }

    String settings(Settings settings) {
        ObjectNode root = JSON.createObjectNode();
        root.put("look", word(settings.look()))
                .put("lockAfter", word(settings.lockAfter()))
                .put("unlockFor", word(settings.unlockFor()))
                .put("scale", word(settings.drawing().scale()))
                .put("softwareRendering", settings.drawing().inSoftware())
                .put("lookForUpdatesAtStart", settings.updates().atStart())
                .put("updateFeed", settings.updates().feed().map(this::name).orElse(""))
                .put("window", settings.window().map(Object::toString).orElse(""));
        ArrayNode tables = root.putArray("tables");
        settings.tables().keySet().stream().sorted().forEach(tables::add);
        ArrayNode views = root.putArray("views");
        settings.views()
                .forEach(view ->
                        views.addObject()
                                .put("list", view.list())
                                .put("name", name(view.name()))
                                .put("query", name(view.query())));
        return text(root);
    }

    String accounts(List<Profile> profiles) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode accounts = root.putArray("accounts");
        for (Profile profile : profiles) {
            ObjectNode account =
                    accounts.addObject()
                            .put("provider", profile.account().provider().value())
                            .put("name", name(profile.account().name()))
                            .put("address", address(profile.account().base()))
                            .put("environment", word(profile.account().environment()))
                            .put("group", profile.group().map(this::name).orElse(""))
                            .put("enabled", profile.enabled());
            account.put("credential", profile.source().getClass().getSimpleName());
            where(profile.source()).ifPresent(where -> account.put("from", name(where)));
        }
        return text(root);
    }

    String network(NetworkSettings settings) {
        ObjectNode root = JSON.createObjectNode();
        root.put("proxy", settings.proxy().getClass().getSimpleName())
                .put("address", way(settings.proxy()).map(this::name).orElse(""))
                .put("user", settings.proxyUser().map(this::name).orElse(""));
        ArrayNode files = root.putArray("pemFiles");
        settings.pemFiles().forEach(file -> files.add(name(file.toString())));
        ArrayNode authorities = root.putArray("authorities");
        settings.authorities()
                .forEach(authority ->
                        authorities
                                .addObject()
                                .put("name", name(authority.name()))
                                .put("sha256", authority.fingerprint().text()));
        return text(root);
    }

    String policy(Policy policy) {
        ObjectNode root = JSON.createObjectNode();
        root.put("file", policy.file().toString())
                .put("there", policy.isThere())
                .put("usable", policy.why().isEmpty())
                .put("why", policy.why().map(this::reason).orElse(""))
                .put("managedBy", name(policy.who()))
                .put("writesForbidden", policy.writesForbidden())
                .put("accounts", policy.accounts().all().size())
                .put("fixesProxy", policy.network().proxy().isPresent())
                .put("fixesTrust", policy.network().onlyThese())
                .put("updatesOff", policy.updatesOff());
        return text(root);
    }

    /// What cannot be used is told in the words of a person's message. The name of an unknown field
    /// is anything somebody typed; all else is Rolecall's own vocabulary.
    private String reason(Message why) {
        Object[] told = why.arguments().toArray();
        if ("policy.unknown".equals(why.key())) {
            Arrays.setAll(told, index -> name(told[index].toString()));
        }
        return new Messages(Locale.ENGLISH).text(why.key(), told);
    }

    private static Optional<String> where(CredentialSource source) {
        return switch (source) {
            case CredentialSource.Stored _,
                    CredentialSource.AskedEachTime _,
                    CredentialSource.GoogleDefault _ ->
                    Optional.empty();
            case CredentialSource.EnvironmentVariable(String name) -> Optional.of(name);
            case CredentialSource.SecretFile(Path path) -> Optional.of(path.toString());
            case CredentialSource.CommandOutput(List<String> command) ->
                    command.stream().findFirst();
            case CredentialSource.GoogleKeyFile(Path path, _) -> Optional.of(path.toString());
            case CredentialSource.GoogleImpersonation(String account, _, _) -> Optional.of(account);
            case CredentialSource.GoogleConsent(Path client, _) -> Optional.of(client.toString());
        };
    }

    private static Optional<String> way(ProxyChoice choice) {
        return switch (choice) {
            case ProxyChoice.OfSystem _, ProxyChoice.None _ -> Optional.empty();
            case ProxyChoice.Manual(var server, _) -> Optional.of(server.toString());
            case ProxyChoice.PacAddress(URI script) -> Optional.of(place(script));
        };
    }

    private String address(URI address) {
        return name(place(address));
    }

    private static String place(URI address) {
        return address.getScheme()
                + "://"
                + Optional.ofNullable(address.getHost()).orElse("")
                + (address.getPort() < 0 ? "" : ":" + address.getPort())
                + Optional.ofNullable(address.getPath()).orElse("");
    }

    private String name(String name) {
        return withNames || name.isEmpty() ? name : LEFT_OUT;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String text(ObjectNode root) {
        return JSON.writeValueAsString(root) + "\n";
    }
}
