package dev.rolecall.gate;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The file of all words as a translator sees it: keys, patterns, keys written twice, and the
/// families of keys that code puts together instead of naming them.
///
/// A family is a comment line such as `# computed: role.*`.
final class Bundle {
    private static final Pattern FAMILY = Pattern.compile("(?m)^# computed: (\\S+\\.)\\*$");

    private final Map<String, String> patterns = new TreeMap<>();
    private final List<String> writtenTwice = new ArrayList<>();
    private final List<String> families;

    Bundle(String text) {
        families = FAMILY.matcher(text).results().map(family -> family.group(1)).toList();
        try {
            new Recorder().load(new StringReader(text));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    Map<String, String> patterns() {
        return Map.copyOf(patterns);
    }

    List<String> writtenTwice() {
        return List.copyOf(writtenTwice);
    }

    /// What the keys of each family begin with, the dot included.
    List<String> families() {
        return families;
    }

    /// The first words of all keys: what a text in the code must begin with to be a key.
    List<String> areas() {
        return patterns.keySet().stream().map(key -> key.split("\\.")[0]).distinct().toList();
    }

    /// Hands over every line where `Properties` itself would keep the last of two equal keys.
    private final class Recorder extends Properties {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Object put(Object key, Object value) {
            if (patterns.putIfAbsent(key.toString(), value.toString()) != null) {
                writtenTwice.add(key.toString());
            }
            return value;
        }
    }
}
