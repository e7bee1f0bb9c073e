package dev.rolecall.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A program that prints how far behind others Linux puts its first thread ("nice"), and what
/// carries virtual ones.
final class RanksOfThreads {
    private static final Path THIS_THREAD = Path.of("/proc/thread-self/stat");

    /// Where a thread's line tells it, counted after the name, which may hold spaces.
    private static final int NICE = 17;

    private RanksOfThreads() {}

    static void main() throws Exception {
        Carriers.giveWayToTheScreen();
        print("screen");
        for (int time = 0; time < 3; time++) {
            Thread.ofVirtual().start(() -> print("background")).join();
        }
    }

    private static void print(String who) {
        try {
            String line = Files.readString(THIS_THREAD);
            String[] fields = line.substring(line.lastIndexOf(')') + 1).split(" ");
            System.out.println(who + " " + fields[NICE]);
        } catch (IOException unknown) {
            System.out.println(who + " " + unknown);
        }
    }
}
