package dev.rolecall.ui.workspace;

import dev.rolecall.domain.Change;
import dev.rolecall.i18n.Messages;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A program that runs Rolecall over folders given to it and prints what came of it, a line each.
final class ReadOnlyRun {
    private ReadOnlyRun() {}

    public static void main(String[] arguments) {
        for (String folder : arguments) {
            run(Path.of(folder));
        }
    }

    private static void run(Path folder) {
        KeptRun run = new KeptRun(folder, ReadOnlyFolderTest.service(), true);
        run.pictures().prepare();
        run.model().refreshAll();
        run.change(
                new Change.ChangeRole(
                        ReadOnlyFolderTest.ONE, ReadOnlyFolderTest.ANNA, Kinds.WRITER),
                "");
        List<String> notices =
                run.pictures().notices().get().stream()
                        .map(new Messages(Locale.ENGLISH)::text)
                        .toList();
        System.out.println("may write " + Files.isWritable(folder));
        System.out.println("notices " + notices);
        System.out.println(
                "grants "
                        + run.inventory()
                                .snapshot()
                                .grants(Optional.of(run.open().account().id())));
        System.out.println("sent " + Desk.service(run.open()).sent().size());
        System.out.println("closed in time " + run.pictures().close());
    }
}
