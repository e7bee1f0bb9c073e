package dev.rolecall.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A journal as a run of another day left it, written from what `journal.md` says and not by the
/// program's own writer.
public final class WrittenJournal {
    private final List<String> lines = new ArrayList<>();
    private String previous = "0".repeat(64);

    /// Adds a line; texts by name.
    public WrittenJournal line(Instant at, String kind, Map<String, String> texts) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("n", lines.size() + 1);
        line.put("at", at.toString());
        line.put("prev", previous);
        line.put("kind", kind);
        line.putAll(texts);
        String text = JsonMapper.shared().writeValueAsString(line);
        previous = hash(text);
        lines.add(text);
        return this;
    }

    /// Puts it where a journal in `folder` is.
    public void in(Path folder) {
        try {
            Files.write(folder.resolve("journal.jsonl"), lines);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String hash(String line) {
        try {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
