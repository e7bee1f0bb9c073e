package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.operation.ImmediateOperations;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class BrowserTest {
    @TempDir private Path folder;

    @Test
    void each_system_has_its_own_way() {
        assertThat(Browser.opener("Windows 11"))
                .containsExactly("rundll32", "url.dll,FileProtocolHandler");
        assertThat(Browser.opener("Mac OS X")).containsExactly("open");
        assertThat(Browser.opener("Linux")).containsExactly("xdg-open");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void the_whole_address_goes_to_it_and_nothing_but_web_pages_does() throws Exception {
        Path seen = folder.resolve("seen");
        List<String> recorder = List.of("/bin/sh", "-c", "printf '%s\\n' \"$0\" >> '" + seen + "'");
        Browser browser = new Browser(new ImmediateOperations(), recorder);

        browser.accept(URI.create("file:///etc/passwd"));
        browser.accept(URI.create("https://accounts.example/authorize?a=1&b=2%20c"));

        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> Files.exists(seen) && Files.size(seen) > 0);
        assertThat(Files.readAllLines(seen))
                .containsExactly("https://accounts.example/authorize?a=1&b=2%20c");
    }

    @Test
    void without_a_browser_nothing_happens() {
        new Browser(new ImmediateOperations(), List.of(folder.resolve("nowhere").toString()))
                .accept(URI.create("https://accounts.example/"));
        assertThat(folder).isEmptyDirectory();
    }
}
