package dev.rolecall.app;

import dev.rolecall.operation.Operations;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Opens pages in the person's own browser, as each system does it. Where there is none, nothing
/// happens: who shows an address also lets it be copied.
final class Browser implements Consumer<URI> {
    private final Operations operations;
    private final List<String> opener;

    Browser(Operations operations) {
        this(operations, opener(System.getProperty("os.name", "")));
    }

    /// @param opener the command that opens the address put at its end
    Browser(Operations operations, List<String> opener) {
        this.operations = operations;
        this.opener = List.copyOf(opener);
    }

    /// The command that opens an address on the system of this name.
    static List<String> opener(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        return name.startsWith("mac") ? List.of("open") : List.of("xdg-open");
    }

    @Override
    public void accept(URI page) {
        operations.<Boolean>quietly("browser", _ -> open(page), _ -> {});
    }

    /// Shows a folder in the person's file manager, which the same command opens.
    void showFolder(Path folder) {
        operations.<Boolean>quietly("folder", _ -> start(folder.toUri()), _ -> {});
    }

    private boolean open(URI page) {
        boolean web = "https".equals(page.getScheme()) || "http".equals(page.getScheme());
        return web && start(page);
    }

    /// What opens it may live on in that process: it is not waited for, and not ended.
    private boolean start(URI page) {
        try {
            List<String> command = new ArrayList<>(opener);
            command.add(page.toString());
            new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException noOpener) {
            return false;
        }
    }
}
