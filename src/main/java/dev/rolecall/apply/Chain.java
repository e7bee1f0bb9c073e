package dev.rolecall.apply;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Numbers lines and ties each to the one before by its hash, so that a line changed, added or
/// taken out afterwards shows.
final class Chain {
    /// What the first line names as the hash of the line before.
    static final String START = "0".repeat(64);

    private static final JsonMapper JSON = JsonMapper.shared();

    private long number;
    private String previous;

    private Chain(long number, String previous) {
        this.number = number;
        this.previous = previous;
    }

    /// The chain that goes on behind `line`, or begins where there is none.
    static Chain after(byte[] line, boolean none) {
        return none ? new Chain(0, START) : new Chain(numberOf(line), hash(line));
    }

    /// The next line as it stands in the file, without its end of line.
    String next(JournalLine line, Instant at) {
        ObjectNode json = JSON.createObjectNode();
        json.put("n", ++number);
        json.put("at", at.toString());
        json.put("prev", previous);
        json.put("kind", line.kind().word());
        line.texts().forEach(json::put);
        String text = JSON.writeValueAsString(json);
        previous = hash(text.getBytes(StandardCharsets.UTF_8));
        return text;
    }

    /// The SHA-256 of a line's bytes, in hexadecimal.
    static String hash(byte[] line) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(line);
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /// A damaged line has no number: the reader reports it, and writing goes on from 0.
    private static long numberOf(byte[] line) {
        try {
            JsonNode json = JSON.readTree(line);
            return json.path("n").asLong(0);
        } catch (JacksonException damaged) {
            return 0;
        }
    }
}
