package build;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Which classes of some libraries the rest of the program reaches. A class is reached if one that is reached names it: as a class, in the
/// type of anything, or in a text, which is how code asks for a class by name. What a library offers as a service is reached.
final class Thinning {
    private static final String CLASS = ".class";
    private static final String SERVICES = "META-INF/services/";
    private static final Pattern IN_TYPE = Pattern.compile("L([\\w/$]+);");

    /// Longer texts are no names.
    private static final int LONGEST_NAME = 200;

    private final Map<String, List<PathMatcher>> thinned = new HashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();
    private final Set<String> reached = new HashSet<>();

    /// @param list names of jars without version, each with what else of it stays out
    /// @param jars every jar of the program
    Thinning(Path list, List<Path> jars) throws IOException {
        for (String line : Arguments.of(list)) {
            String[] words = line.split(" +");
            List<PathMatcher> left = new ArrayList<>();
            for (int index = 1; index < words.length; index++) {
                left.add(FileSystems.getDefault().getPathMatcher("glob:" + words[index]));
            }
            thinned.put(words[0], left);
        }
        Deque<String> found = new ArrayDeque<>();
        for (Path jar : jars) {
            read(jar, found);
        }
        while (!found.isEmpty()) {
            for (String name : named.getOrDefault(found.poll(), Set.of())) {
                reach(name, found);
            }
        }
    }

    /// Whether anything of `jar` stays out.
    boolean concerns(Path jar) {
        return thinned.containsKey(library(jar));
    }

    /// Which entries of `jar` go into the package.
    Predicate<String> of(Path jar) {
        List<PathMatcher> left = thinned.get(library(jar));
        return entry ->
                isClass(entry)
                        ? reached.contains(nameOf(entry))
                        : left.stream().noneMatch(one -> one.matches(Path.of(entry)));
    }

    private void read(Path jar, Deque<String> found) throws IOException {
        boolean whole = !concerns(jar);
        try (ZipFile file = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : file.stream().map(ZipEntry.class::cast).toList()) {
                try (InputStream content = file.getInputStream(entry)) {
                    if (isClass(entry.getName())) {
                        named.put(nameOf(entry.getName()), names(content.readAllBytes()));
                        if (whole) {
                            reach(nameOf(entry.getName()), found);
                        }
                    } else if (entry.getName().startsWith(SERVICES)) {
                        new String(content.readAllBytes(), StandardCharsets.UTF_8)
                                .lines()
                                .map(line -> line.replaceAll("#.*", "").strip().replace('.', '/'))
                                .forEach(name -> reach(name, found));
                    }
                }
            }
        }
    }

    private void reach(String name, Deque<String> found) {
        if (reached.add(name)) {
            found.add(name);
        }
    }

    private static Set<String> names(byte[] bytes) {
        Set<String> names = new HashSet<>();
        for (PoolEntry entry : ClassFile.of().parse(bytes).constantPool()) {
            if (entry instanceof ClassEntry type) {
                names.add(type.asInternalName());
            } else if (entry instanceof Utf8Entry text) {
                String words = text.stringValue();
                Matcher types = IN_TYPE.matcher(words);
                while (types.find()) {
                    names.add(types.group(1));
                }
                if (words.length() <= LONGEST_NAME) {
                    names.add(words.replace('.', '/'));
                }
            }
        }
        return names;
    }

    /// Descriptions of modules and packages, and classes for other releases, are not thinned.
    private static boolean isClass(String entry) {
        return entry.endsWith(CLASS) && !entry.startsWith("META-INF/") && !entry.endsWith("-info" + CLASS);
    }

    private static String nameOf(String entry) {
        return entry.substring(0, entry.length() - CLASS.length());
    }

    /// The name of a jar without its version.
    private static String library(Path jar) {
        return jar.getFileName().toString().replaceFirst("-[0-9].*", "");
    }
}
