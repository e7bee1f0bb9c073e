package dev.rolecall.snapshot.sqlite;

import dev.rolecall.domain.Failure;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Failures as texts by name, in JSON, and back. One that only a later Rolecall knows comes back as
/// an unexpected one with the service's words.
final class FailureText {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final String FIELD = "field ";

    private FailureText() {}

    static String of(Failure failure) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("type", failure.getClass().getSimpleName());
        if (!failure.said().isEmpty()) {
            texts.put("said", failure.said());
        }
        texts.putAll(parts(failure));
        return JSON.writeValueAsString(texts);
    }

    private static Map<String, String> parts(Failure failure) {
        return switch (failure) {
            case Failure.Unauthenticated rejected -> Map.of("missing", rejected.missing().name());
            case Failure.Forbidden forbidden -> Map.of("missing", forbidden.missing().name());
            case Failure.Invalid invalid -> fields(invalid);
            case Failure.RateLimited limited ->
                    limited.until()
                            .map(until -> Map.of("until", until.toString()))
                            .orElseGet(Map::of);
            case Failure.Unreachable broken ->
                    Map.of(
                            "cause",
                            broken.cause().name(),
                            "neverSent",
                            Boolean.toString(broken.neverSent()));
            case Failure.Unreadable unreadable ->
                    Map.of("status", Integer.toString(unreadable.status()));
            case Failure.Contradictory contradictory -> Map.of("how", contradictory.how().name());
            case Failure.WritesLocked locked -> Map.of("account", locked.account());
            case Failure.WritesForbidden forbidden -> Map.of("who", forbidden.who());
            case Failure.Broken broken -> Map.of("code", broken.code());
            case Failure.NoCredential none ->
                    Map.of("source", none.source().name(), "detail", none.detail());
            case Failure.NotSignedIn not ->
                    Map.of("fault", not.fault().name(), "detail", not.detail());
            case Failure.VaultShut shut -> VaultFaultText.of(shut.fault());
            case Failure.Storage storage ->
                    Map.of(
                            "file",
                            storage.file(),
                            "writing",
                            Boolean.toString(storage.writing()),
                            "detail",
                            storage.detail());
            case Failure.NotKept not ->
                    Map.of("why", not.why().name(), "file", not.file(), "detail", not.detail());
            case Failure.Unexpected unexpected ->
                    Map.of("status", Integer.toString(unexpected.status()));
            case Failure.NotFound missing ->
                    missing.sought() == Failure.Sought.ONE_THING
                            ? Map.of()
                            : Map.of("sought", missing.sought().name());
            case Failure.Conflict _,
                    Failure.Withdrawn _,
                    Failure.ConsoleLocked _,
                    Failure.SignInAgain _ ->
                    Map.of();
        };
    }

    private static Map<String, String> fields(Failure.Invalid invalid) {
        Map<String, String> texts = new LinkedHashMap<>();
        invalid.fields().forEach((path, said) -> texts.put(FIELD + path, said));
        return texts;
    }

    static Failure read(String json) {
        try {
            Texts texts = new Texts(JSON.readValue(json, TEXTS));
            try {
                return failure(texts);
            } catch (IllegalArgumentException | DateTimeException ofLaterVersion) {
                return new Failure.Unexpected(0, texts.of("said"));
            }
        } catch (JacksonException damaged) {
            return new Failure.Unexpected(0, "");
        }
    }

    private static Failure failure(Texts texts) {
        String said = texts.of("said");
        String detail = texts.of("detail");
        return switch (texts.of("type")) {
            case "Unauthenticated" ->
                    new Failure.Unauthenticated(texts.one(Failure.Missing.class, "missing"), said);
            case "Forbidden" ->
                    new Failure.Forbidden(texts.one(Failure.Missing.class, "missing"), said);
            case "NotFound" ->
                    texts.of("sought").isEmpty()
                            ? new Failure.NotFound(said)
                            : new Failure.NotFound(texts.one(Failure.Sought.class, "sought"), said);
            case "Conflict" -> new Failure.Conflict(said);
            case "Invalid" -> new Failure.Invalid(texts.after(FIELD), said);
            case "RateLimited" ->
                    new Failure.RateLimited(
                            Optional.of(texts.of("until"))
                                    .filter(until -> !until.isEmpty())
                                    .map(Instant::parse),
                            said);
            case "Unreachable" ->
                    new Failure.Unreachable(
                            texts.one(Failure.Cause.class, "cause"), texts.is("neverSent"), said);
            case "Unreadable" -> new Failure.Unreadable(texts.number("status"), said);
            case "Contradictory" ->
                    new Failure.Contradictory(texts.one(Failure.Contradiction.class, "how"), said);
            case "Withdrawn" -> new Failure.Withdrawn(said);
            case "WritesLocked" -> new Failure.WritesLocked(texts.of("account"));
            case "WritesForbidden" -> new Failure.WritesForbidden(texts.of("who"));
            case "Broken" -> new Failure.Broken(texts.of("code"));
            case "ConsoleLocked" -> new Failure.ConsoleLocked();
            case "NoCredential" ->
                    new Failure.NoCredential(texts.one(Failure.Source.class, "source"), detail);
            case "SignInAgain" -> new Failure.SignInAgain(said);
            case "NotSignedIn" -> new Failure.NotSignedIn(texts.signInFault(), detail);
            case "VaultShut" -> new Failure.VaultShut(VaultFaultText.read(texts));
            case "Storage" -> new Failure.Storage(texts.of("file"), texts.is("writing"), detail);
            case "NotKept" ->
                    new Failure.NotKept(
                            texts.one(Failure.Keeping.class, "why"), texts.of("file"), detail);
            case "Unexpected" -> new Failure.Unexpected(texts.number("status"), said);
            default -> new Failure.Unexpected(0, said);
        };
    }
}
