package dev.rolecall.apply;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// A program that writes long lines into a journal, so many or until it is killed.
final class WriterToBeKilled {
    private WriterToBeKilled() {}

    /// Takes the journal's folder and how many lines to write.
    public static void main(String[] arguments) throws Exception {
        Journal journal = new Journal(Path.of(arguments[0]), Clock.systemUTC());
        String text = "x".repeat(3_000);
        for (int line = 0; line < Integer.parseInt(arguments[1]); line++) {
            journal.append(List.of(JournalLine.of(JournalEntry.Kind.NOTE).with("note", text)));
        }
    }
}
