package dev.rolecall.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Runs the search for JDK 25, which the wrapper and the start script share, over made-up machines.
@DisabledOnOs(OS.WINDOWS)
class JdkSearchTest {
    @TempDir private Path machine;
    private Path installed;
    private Path commands;

    @BeforeEach
    void an_empty_machine() throws IOException {
        commands = Files.createDirectory(machine.resolve("bin"));
        program(commands.resolve("readlink"), "exec /usr/bin/readlink \"$@\"");
        installed = Files.createDirectory(machine.resolve("lib jvm"));
    }

    @Test
    void the_only_jdk_25_among_others_is_found() throws Exception {
        jdk("java-17-openjdk", "17.0.15", "java", "javac");
        Path wanted = jdk("temurin-25-jdk", "25.0.3", "java", "javac");
        jdk("zulu-26", "26.0.1", "java", "javac");

        assertThat(search(Map.of())).isEqualTo(new Answer(0, wanted + "\n", ""));
    }

    @Test
    void a_first_release_without_a_dot_is_found() throws Exception {
        Path wanted = jdk("java-25-openjdk", "25", "java", "javac");

        assertThat(search(Map.of())).isEqualTo(new Answer(0, wanted + "\n", ""));
    }

    @Test
    void what_java_home_names_is_taken_first() throws Exception {
        jdk("a-25", "25.0.1", "java", "javac");
        Path wanted = jdk("b-25", "25.0.2", "java", "javac");

        assertThat(search(Map.of("JAVA_HOME", wanted.toString())))
                .isEqualTo(new Answer(0, wanted + "\n", ""));
    }

    @Test
    void a_java_home_of_another_release_is_passed_over() throws Exception {
        Path old = jdk("java-17-openjdk", "17.0.15", "java", "javac");
        Path wanted = jdk("temurin-25-jdk", "25.0.3", "java", "javac");

        assertThat(search(Map.of("JAVA_HOME", old.toString())))
                .isEqualTo(new Answer(0, wanted + "\n", ""));
    }

    @Test
    void the_compiler_on_the_path_leads_to_its_jdk() throws Exception {
        Path wanted = jdk("elsewhere", "25.0.3", "java", "javac");
        Path moved = Files.move(wanted, machine.resolve("elsewhere"));

        assertThat(search(Map.of("PATH", moved.resolve("bin") + ":" + commands)))
                .isEqualTo(new Answer(0, moved + "\n", ""));
    }

    @Test
    void without_a_jdk_25_one_sentence_says_how_to_get_it() throws Exception {
        jdk("runtime-only", "25.0.3", "java");
        jdk("early", "25-ea", "java", "javac");
        jdk("longer", "250.0.1", "java", "javac");

        Answer answer = search(Map.of());

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.output()).isEmpty();
        assertThat(answer.errors())
                .startsWith("Rolecall needs JDK 25 and found none: install it")
                .contains("sdk install java 25-tem", "openjdk-25-jdk", "JAVA_HOME")
                .hasLineCount(1);
    }

    private Path jdk(String name, String version, String... programs) throws IOException {
        Path home = Files.createDirectories(installed.resolve(name));
        Path bin = Files.createDirectory(home.resolve("bin"));
        for (String program : programs) {
            program(bin.resolve(program), "exit 0");
        }
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void program(Path file, String does) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Answer search(Map<String, String> settings) throws IOException, InterruptedException {
        ProcessBuilder shell =
                new ProcessBuilder("/bin/sh", "-euc", ". packaging/find-jdk.sh; find_jdk")
                        .redirectOutput(machine.resolve("output").toFile())
                        .redirectError(machine.resolve("errors").toFile());
        shell.environment().clear();
        shell.environment().put("HOME", machine.toString());
        shell.environment().put("PATH", commands.toString());
        shell.environment().put("ROLECALL_JDK_FOLDERS", "/nowhere:" + installed);
        shell.environment().putAll(settings);
        int exitCode = shell.start().waitFor();
        return new Answer(
                exitCode,
                Files.readString(machine.resolve("output"), StandardCharsets.UTF_8),
                Files.readString(machine.resolve("errors"), StandardCharsets.UTF_8));
    }

    private record Answer(int exitCode, String output, String errors) {}
}
