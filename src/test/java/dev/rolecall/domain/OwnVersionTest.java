package dev.rolecall.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// Where the version is told: by a module, by the manifest of a jar, or nowhere.
class OwnVersionTest {
    @Test
    void a_module_tells_its_own() {
        Optional<String> java =
                Optional.ofNullable(Object.class.getModule().getDescriptor())
                        .flatMap(ModuleDescriptor::rawVersion);

        assertThat(java).isPresent();
        assertThat(OwnVersion.of(Object.class)).isEqualTo(java);
    }

    /// So an installed Rolecall knows it, which runs from the class path.
    @Test
    void a_jar_tells_what_its_manifest_says() {
        assertThat(OwnVersion.of(CommandLine.class)).contains(CommandLine.VERSION);
    }

    @Test
    void loose_classes_have_none() throws Exception {
        URL folder = OwnVersion.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader loose = new URLClassLoader(new URL[] {folder}, null)) {
            assertThat(OwnVersion.of(loose.loadClass(OwnVersion.class.getName()))).isEmpty();
        }
    }
}
