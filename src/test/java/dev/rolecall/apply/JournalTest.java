package dev.rolecall.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rolecall.i18n.Message;
import dev.rolecall.operation.FanOut;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The journal keeps what was written, whatever happens to the program or the file.
class JournalTest {
    @TempDir private Path folder;

    @Test
    void each_line_names_the_hash_of_the_one_before() throws Exception {
        write(journal(), "one", "two");

        List<String> lines = Files.readAllLines(file());
        byte[] first = lines.getFirst().getBytes(StandardCharsets.UTF_8);
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(first));
        assertThat(lines.get(0)).contains("\"n\":1", "\"prev\":\"" + "0".repeat(64) + "\"");
        assertThat(lines.get(1)).contains("\"n\":2", "\"prev\":\"" + hash + "\"");
    }

    @Test
    void what_was_written_is_read_again() throws Exception {
        write(journal(), "line\nfeed \"quoted\" \u202Eturned 🙂");

        JournalContent content = journal().read();

        assertThat(content.breaks()).isEmpty();
        assertThat(content.entries())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.text("note"))
                                .contains("line\nfeed \"quoted\" \u202Eturned 🙂"));
    }

    @Test
    void a_journal_that_was_never_written_is_empty() {
        assertThat(journal().read()).isEqualTo(new JournalContent(List.of(), List.of()));
    }

    @Test
    void a_line_cut_short_is_set_aside_and_noted_and_the_chain_goes_on() throws Exception {
        write(journal(), "one", "two");
        String text = Files.readString(file());
        Files.writeString(file(), text.substring(0, text.length() - 4));

        assertThat(journal().read().entries()).hasSize(1);
        assertThat(journal().read().breaks())
                .extracting(JournalContent.Break::line)
                .containsExactly(2L);

        write(journal(), "three");

        JournalContent content = journal().read();
        assertThat(content.breaks()).isEmpty();
        assertThat(notes(content))
                .containsExactly("one", "A line was cut short and set aside", "three");
        String aside = content.entries().get(1).text("file").orElseThrow();
        assertThat(Files.readString(folder.resolve(aside))).startsWith("{\"n\":2,").contains("tw");
    }

    @Test
    void a_journal_that_is_nothing_but_a_torn_line_starts_anew() throws Exception {
        Files.writeString(file(), "{\"n\":1,\"at");

        write(journal(), "one");

        assertThat(journal().read().breaks()).isEmpty();
        assertThat(notes(journal().read())).hasSize(2).last().isEqualTo("one");
    }

    @Test
    void a_changed_line_breaks_the_chain_at_the_next_one() throws Exception {
        write(journal(), "one", "two", "three");
        Files.writeString(file(), Files.readString(file()).replace("two", "TWO"));

        JournalContent content = journal().read();

        assertThat(content.breaks())
                .containsExactly(new JournalContent.Break(3, Message.of("journal.chainBroken")));
        assertThat(notes(content)).containsExactly("one", "TWO", "three");
    }

    @Test
    void a_line_taken_out_breaks_the_chain() throws Exception {
        write(journal(), "one", "two", "three");
        List<String> lines = Files.readAllLines(file());
        Files.writeString(file(), lines.get(0) + '\n' + lines.get(2) + '\n');

        assertThat(journal().read().breaks())
                .extracting(JournalContent.Break::line)
                .containsExactly(2L);
    }

    @Test
    void a_line_of_rubbish_is_reported_and_the_rest_is_read() throws Exception {
        write(journal(), "one");
        Files.writeString(file(), "rubbish\n", StandardOpenOption.APPEND);

        write(journal(), "three");

        JournalContent content = journal().read();
        assertThat(notes(content)).containsExactly("one", "three");
        assertThat(content.breaks())
                .contains(new JournalContent.Break(2, Message.of("journal.lineDamaged")));
    }

    @Test
    void many_threads_and_two_journals_of_one_file_make_one_chain() throws Exception {
        List<Journal> journals = List.of(journal(), journal());
        List<Integer> numbers = IntStream.range(0, 60).boxed().toList();

        FanOut.forEach(
                8, numbers, number -> quietly(journals.get(number % 2), String.valueOf(number)));

        JournalContent content = journal().read();
        assertThat(content.breaks()).isEmpty();
        assertThat(notes(content))
                .containsExactlyInAnyOrderElementsOf(
                        numbers.stream().map(String::valueOf).toList());
    }

    @Test
    void an_interrupted_thread_still_records() throws Exception {
        Thread.currentThread().interrupt();
        write(journal(), "one");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(notes(journal().read())).containsExactly("one");
    }

    @Test
    void only_the_owner_can_read_it() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path inside = folder.resolve("made");
        write(new Journal(inside, new PassingTime()), "one");

        Path file = inside.resolve("journal.jsonl");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inside)))
                .isEqualTo("rwx------");
    }

    @Test
    void the_recipe_of_the_documentation_checks_it_without_rolecall() throws Exception {
        Path python = Path.of("/usr/bin/python3");
        assumeTrue(Files.exists(python));
        String page = Files.readString(Path.of("src/docs/journal.md"));
        Path recipe = folder.resolve("check.py");
        Files.writeString(
                recipe,
                page.substring(page.indexOf("```python") + 9, page.indexOf("```\n\nOne line")));
        write(journal(), "one", "two", "three");

        assertThat(run(python, recipe)).startsWith("3 lines, each follows");

        Files.writeString(file(), Files.readString(file()).replace("two", "TWO"));

        assertThat(run(python, recipe)).startsWith("line 3 does not follow");
    }

    private String run(Path python, Path recipe) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(python.toString(), recipe.toString(), file().toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    private Journal journal() {
        return new Journal(folder, new PassingTime());
    }

    private Path file() {
        return folder.resolve("journal.jsonl");
    }

    private static void write(Journal journal, String... notes) throws IOException {
        for (String note : notes) {
            journal.append(List.of(JournalLine.of(JournalEntry.Kind.NOTE).with("note", note)));
        }
    }

    private static void quietly(Journal journal, String note) {
        try {
            write(journal, note);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<String> notes(JournalContent content) {
        return content.entries().stream()
                .flatMap(entry -> Stream.ofNullable(entry.texts().get("note")))
                .toList();
    }
}
