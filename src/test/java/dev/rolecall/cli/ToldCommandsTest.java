package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.testing.docs.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every command line that the documentation tells is one the program understands.
class ToldCommandsTest {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|[^\\s|>;&]+|[|>;&].*");
    private static final Path START = Path.of("src/main/java/dev/rolecall/app");

    private static final List<String> PROGRAM = List.of("rolecall", "packaging/run.sh");

    private final CommandLineRoom room = new CommandLineRoom(Path.of("."));

    @Test
    void every_command_the_pages_tell_is_there_with_its_options() {
        List<List<String>> told =
                Page.all().stream()
                        .flatMap(page -> page.typed().stream())
                        .map(ToldCommandsTest::words)
                        .filter(words -> PROGRAM.contains(words.getFirst()))
                        .map(words -> words.subList(1, words.size()))
                        .filter(words -> !words.isEmpty() && !isOfTheStart(words))
                        .distinct()
                        .toList();

        assertThat(told)
                .hasSizeGreaterThan(8)
                .allSatisfy(words -> assertThat(notThere(words)).as("%s", words).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acess --kind library",
                "access --kinds library",
                "accounts lst",
                "--versions"
            })
    void what_is_not_there_is_noticed(String typed) {
        assertThat(notThere(words(typed))).isNotEmpty();
    }

    /// Those of `words` that name a command or an option which the command's help does not know.
    private List<String> notThere(List<String> words) {
        List<String> command = words.stream().takeWhile(word -> !word.startsWith("-")).toList();
        String help =
                room.type(
                                Stream.concat(command.stream(), Stream.of("--help"))
                                        .toArray(String[]::new))
                        .out();
        String usage =
                String.join(
                        " ",
                        Stream.concat(Stream.of("Usage: rolecall"), command.stream()).toList());
        return help.startsWith(usage + " ")
                ? words.stream()
                        .filter(word -> word.startsWith("-"))
                        .filter(word -> !help.matches("(?s).*[ ,]" + word + "[ =,\\n].*"))
                        .toList()
                : command;
    }

    /// Whether the start itself understands every one of `words`, before the command line is asked.
    private static boolean isOfTheStart(List<String> words) {
        try (Stream<Path> sources = Files.list(START)) {
            StringBuilder start = new StringBuilder();
            for (Path source : sources.toList()) {
                start.append(Files.readString(source));
            }
            return words.stream().allMatch(word -> start.indexOf('"' + word + '"') >= 0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(ToldCommandsTest::word)
                .takeWhile(word -> !word.matches("[|>;&#].*"))
                .toList();
    }

    private static String word(MatchResult found) {
        return found.group(1) == null ? found.group() : found.group(1);
    }
}
