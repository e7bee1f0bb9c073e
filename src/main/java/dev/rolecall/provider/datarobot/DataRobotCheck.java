package dev.rolecall.provider.datarobot;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.http.JsonRow;
import dev.rolecall.http.ServiceClient;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Passport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds out who a key belongs to and what it can read (FACTS 3.6, 4).
final class DataRobotCheck {
    private final ServiceClient client;

    DataRobotCheck(ServiceClient client) {
        this.client = client;
    }

    /// @throws FailureException if the key is rejected or there is no DataRobot at this address
    Passport passport() throws FailureException, InterruptedException {
        JsonRow version = version();
        Optional<JsonRow> info = info();
        List<Message> facts = new ArrayList<>();
        version.text("versionString")
                .map(words -> fact("datarobot.version", words))
                .ifPresent(facts::add);
        info.flatMap(row -> row.text("orgId"))
                .map(id -> fact("datarobot.organization", id))
                .ifPresent(facts::add);
        List<Passport.KindAccess> kinds = new ArrayList<>();
        for (EntityType type : EntityTypes.ALL) {
            Optional<Failure> failure = listing(type);
            kinds.add(
                    new Passport.KindAccess(
                            type.kind(), failure, failure, writing(type, failure.isPresent())));
        }
        return new Passport(info.flatMap(DataRobotCheck::me), facts, kinds);
    }

    /// Every DataRobot tells its version: where nothing does, there is none.
    private JsonRow version() throws FailureException, InterruptedException {
        try {
            return new JsonRow(client.get("/version/"));
        } catch (FailureException refused) {
            throw new FailureException(Failure.ofList(refused.failure()), refused);
        }
    }

    /// Empty if this key may not ask whose it is.
    private Optional<JsonRow> info() throws FailureException, InterruptedException {
        try {
            return Optional.of(new JsonRow(client.get("/account/info/")));
        } catch (FailureException refused) {
            if (concernsEverything(refused.failure())) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    private static Optional<Principal> me(JsonRow info) {
        return info.text("uid")
                .map(uid ->
                        new Principal(PrincipalKind.USER, Optional.of(uid), info.text("email")));
    }

    private Optional<Failure> listing(EntityType type)
            throws FailureException, InterruptedException {
        try {
            DataRobotWire.Page.of(client.get(type.list() + "?offset=0&limit=1"));
            return Optional.empty();
        } catch (FailureException refused) {
            if (concernsEverything(refused.failure())) {
                throw refused;
            }
            return Optional.of(Failure.ofList(refused.failure()));
        }
    }

    /// Whether asking for anything else would fail in the same way.
    static boolean concernsEverything(Failure failure) {
        return switch (failure) {
            case Failure.Unauthenticated _,
                    Failure.Unreachable _,
                    Failure.RateLimited _,
                    Failure.WritesLocked _,
                    Failure.WritesForbidden _,
                    Failure.ConsoleLocked _,
                    Failure.NoCredential _,
                    Failure.SignInAgain _,
                    Failure.NotSignedIn _,
                    Failure.VaultShut _,
                    Failure.Storage _,
                    Failure.NotKept _,
                    Failure.Broken _ ->
                    true;
            case Failure.Forbidden _,
                    Failure.NotFound _,
                    Failure.Conflict _,
                    Failure.Invalid _,
                    Failure.Unreadable _,
                    Failure.Contradictory _,
                    Failure.Withdrawn _,
                    Failure.Unexpected _ ->
                    false;
        };
    }

    private static Message writing(EntityType type, boolean unlisted) {
        if (type.grantees().isEmpty()) {
            return Message.of("datarobot.writing.notebooks");
        }
        return unlisted
                ? Message.of("datarobot.writing.notKnown")
                : Message.of("datarobot.writing.whereShared");
    }

    private static Message fact(String key, String words) {
        return Message.of(key, words);
    }
}
