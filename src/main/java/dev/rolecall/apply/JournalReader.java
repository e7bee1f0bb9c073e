package dev.rolecall.apply;

import dev.rolecall.i18n.Message;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a journal and checks that every line follows from the one before. What is damaged is
/// reported and left out; the rest is still read.
public final class JournalReader {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final List<JournalEntry> entries = new ArrayList<>();
    private final List<JournalContent.Break> breaks = new ArrayList<>();
    private long line;
    private long number;
    private String previous = Chain.START;

    public JournalReader(Path file) {
        this.file = file;
    }

    /// Everything that can be read; nothing if there is no journal yet.
    public JournalContent read() {
        entries.clear();
        breaks.clear();
        line = 0;
        number = 0;
        previous = Chain.START;
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            lines(bytes);
        } catch (NoSuchFileException none) {
            return new JournalContent(List.of(), List.of());
        } catch (IOException unreadable) {
            report(0, Message.of("journal.unreadable", String.valueOf(unreadable.getMessage())));
        }
        return new JournalContent(entries, breaks);
    }

    private void lines(InputStream bytes) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            if (next == '\n') {
                line++;
                whole(text.toByteArray());
                text.reset();
            } else {
                text.write(next);
            }
        }
        if (text.size() > 0) {
            report(line + 1, Message.of("journal.torn", text.size()));
        }
    }

    private void whole(byte[] text) {
        try {
            JsonNode json = JSON.readTree(text);
            if (!json.path("prev").asString("").equals(previous)) {
                report(line, Message.of("journal.chainBroken"));
            } else if (json.path("n").asLong(0) != number + 1) {
                report(line, Message.of("journal.numberMissing", number + 1));
            }
            number = json.path("n").asLong(0);
            entries.add(entry(json));
        } catch (JacksonException | DateTimeParseException | IllegalArgumentException damaged) {
            report(line, Message.of("journal.lineDamaged"));
        }
        previous = Chain.hash(text);
    }

    private static JournalEntry entry(JsonNode json) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.properties().stream()
                .filter(property -> property.getValue().isString())
                .forEach(property -> texts.put(property.getKey(), property.getValue().asString()));
        String at = String.valueOf(texts.remove("at"));
        String kind = String.valueOf(texts.remove("kind"));
        texts.remove("prev");
        return new JournalEntry(
                json.path("n").asLong(0),
                Instant.parse(at),
                JournalEntry.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                texts);
    }

    private void report(long where, Message reason) {
        breaks.add(new JournalContent.Break(where, reason));
    }
}
