package dev.rolecall.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Descriptor;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Reads a changes file: comma-separated UTF-8 with the heading
/// `action,resourceKind,resourceId,principalType,principalId,role`. Every line is checked, so that
/// one run names all that is wrong. Used once, by one thread.
final class ChangesFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ChangeLineReader reader;
    private final List<ChangeLine> lines = new ArrayList<>();
    private final List<LineFault> faults = new ArrayList<>();
    private final Map<ChangeLine.Subject, ChangeLine> subjects = new HashMap<>();
    private long last;

    ChangesFile(Descriptor service) {
        this.reader = new ChangeLineReader(service);
    }

    ParsedChanges read(byte[] content) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            records(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException notText) {
            faults.add(new LineFault(lineOfBadByte(content), Message.of("cli.line.encoding")));
        } catch (CsvParseException malformed) {
            faults.add(new LineFault(last + 1, Message.of("cli.line.malformed")));
        }
        return new ParsedChanges(lines, faults);
    }

    /// The decoder stops in front of what is no text.
    private static long lineOfBadByte(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        StandardCharsets.UTF_8
                .newDecoder()
                .decode(bytes, CharBuffer.allocate(content.length), true);
        return IntStream.range(0, bytes.position()).filter(at -> content[at] == '\n').count() + 1;
    }

    private void records(String text) {
        CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text);
        for (CsvRecord record : records) {
            if (last == 0) {
                heading(record.getFields());
            } else {
                line(record.getStartingLineNumber(), CsvCells.meant(record.getFields()));
            }
            last = record.getStartingLineNumber();
        }
        if (last == 0) {
            heading(List.of());
        }
    }

    private void heading(List<String> fields) {
        if (!fields.equals(ChangeLineReader.FIELDS)) {
            faults.add(
                    new LineFault(
                            1,
                            Message.of(
                                    "cli.line.heading",
                                    String.join(",", ChangeLineReader.FIELDS))));
        }
    }

    private void line(long number, List<String> fields) {
        Optional<Message> fault = reader.fault(fields);
        if (fault.isPresent()) {
            faults.add(new LineFault(number, fault.get()));
            return;
        }
        ChangeLine line = reader.line(number, fields);
        ChangeLine earlier = subjects.putIfAbsent(line.subject(), line);
        if (earlier == null) {
            lines.add(line);
        } else {
            String key = line.repeats(earlier) ? "cli.line.repeats" : "cli.line.contradicts";
            faults.add(new LineFault(number, Message.of(key, earlier.number() + "")));
        }
    }
}
