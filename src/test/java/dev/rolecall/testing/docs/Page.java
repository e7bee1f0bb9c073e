package dev.rolecall.testing.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One page of the documentation as its readers use it: where its links lead, which headings can be
/// linked to, and what it says to type.
///
/// @param file where it is, from the root of the repository
public record Page(Path file, String text) {
    private static final Pattern FENCED =
            Pattern.compile("(?ms)^ *```(?<language>\\w*)\\n(?<code>.*?)^ *```$");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK =
            Pattern.compile("\\]\\(([^)\\s]+)\\)|(?:src|srcset|href)=\"([^\"]+)\"");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");
    private static final Pattern TYPED =
            Pattern.compile("(packaging/\\S+|rolecall|\\./mvnw)( .*)?");

    /// The README, the changelog and everything in `src/docs`.
    public static List<Page> all() {
        try (Stream<Path> docs = Files.walk(Path.of("src", "docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md"), Path.of("CHANGELOG.md")), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Page::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Page read(Path file) {
        try {
            return new Page(file, Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Everything it leads to or shows, other places on the web left out.
    public List<Link> links() {
        return LINK.matcher(prose())
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(target -> !target.matches("[a-z]+:.*"))
                .map(target -> Link.from(this, target))
                .toList();
    }

    /// What links to its headings end in.
    public List<String> anchors() {
        Map<String, Integer> seen = new HashMap<>();
        List<String> anchors = new ArrayList<>();
        String unfenced = FENCED.matcher(text).replaceAll("");
        HEADING.matcher(unfenced)
                .results()
                .map(found -> slug(found.group(1)))
                .forEach(slug -> {
                    int before = seen.merge(slug, 1, Integer::sum) - 1;
                    anchors.add(before == 0 ? slug : slug + "-" + before);
                });
        return anchors;
    }

    /// What is set as code within a sentence.
    public List<String> code() {
        return CODE.matcher(FENCED.matcher(text).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /// What it says to type: lines of shell, and code in a sentence that begins with a program of
    /// ours.
    public List<String> typed() {
        Stream<String> shell =
                FENCED.matcher(text)
                        .results()
                        .filter(found -> List.of("", "sh").contains(found.group("language")))
                        .flatMap(found -> found.group("code").lines())
                        .map(String::strip);
        return Stream.concat(shell, code().stream()).filter(TYPED.asMatchPredicate()).toList();
    }

    private String prose() {
        return CODE.matcher(FENCED.matcher(text).replaceAll("")).replaceAll("");
    }

    private static String slug(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    /// Where a link leads.
    ///
    /// @param target the file, from the root of the repository
    /// @param anchor the heading in it; empty for the file as a whole
    public record Link(Page from, Path target, String anchor) {
        static Link from(Page page, String written) {
            String[] parts = written.split("#", 2);
            Path file = page.file().toAbsolutePath();
            Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
            Path root = Path.of("").toAbsolutePath();
            return new Link(
                    page, root.relativize(target.normalize()), parts.length > 1 ? parts[1] : "");
        }

        /// Whether it shows a picture.
        public boolean isPicture() {
            return target.toString().endsWith(".png");
        }

        @Override
        public String toString() {
            return from.file() + " → " + target + (anchor.isEmpty() ? "" : "#" + anchor);
        }
    }
}
