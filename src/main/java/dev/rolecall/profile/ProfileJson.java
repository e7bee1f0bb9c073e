package dev.rolecall.profile;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.ProviderId;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One account in the file, as `profiles.md` describes it.
final class ProfileJson {
    private ProfileJson() {}

    /// Writes `profile` over `node`; fields nobody here knows stay.
    static void write(Profile profile, ObjectNode node) {
        Account account = profile.account();
        node.put("id", account.id().value())
                .put("provider", account.provider().value())
                .put("name", account.name())
                .put("address", account.base().toString())
                .put("environment", word(account.environment()));
        profile.group()
                .ifPresentOrElse(group -> node.put("group", group), () -> node.remove("group"));
        if (profile.colour() == Colour.NONE) {
            node.remove("colour");
        } else {
            node.put("colour", word(profile.colour()));
        }
        node.put("enabled", profile.enabled());
        ObjectNode credential =
                node.path("credential") instanceof ObjectNode known
                        ? known
                        : node.putObject("credential");
        SourceJson.write(profile.source(), credential);
    }

    /// The account `node` describes; empty if it cannot be opened as it stands: something is
    /// missing, or said in words of a newer version. A colour nobody knows is none.
    static Optional<Profile> read(JsonNode node) {
        Optional<String> id = SourceJson.text(node, "id");
        Optional<String> provider = SourceJson.text(node, "provider");
        Optional<String> name = SourceJson.text(node, "name");
        AddressCheck address =
                AddressCheck.of(SourceJson.text(node, "address").orElse(""), List.of());
        Optional<URI> base = address.base();
        Optional<Environment> environment =
                one(Environment.values(), SourceJson.text(node, "environment").orElse(""))
                        .map(said -> safe(said, address));
        Optional<CredentialSource> source = SourceJson.read(node.path("credential"));
        if (id.isEmpty()
                || provider.isEmpty()
                || name.isEmpty()
                || base.isEmpty()
                || environment.isEmpty()
                || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Profile(
                        new Account(
                                new AccountId(id.get()),
                                new ProviderId(provider.get()),
                                name.get(),
                                base.get(),
                                environment.get()),
                        source.get(),
                        SourceJson.text(node, "group"),
                        one(Colour.values(), SourceJson.text(node, "colour").orElse(""))
                                .orElse(Colour.NONE),
                        node.path("enabled").asBoolean(true)));
    }

    /// Writes to a sandbox are never locked, so nothing but this machine counts as one.
    private static Environment safe(Environment said, AddressCheck address) {
        return said == Environment.SANDBOX && !address.isLoopback() ? Environment.PRODUCTION : said;
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, String word) {
        return Arrays.stream(values).filter(value -> word(value).equals(word)).findFirst();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
