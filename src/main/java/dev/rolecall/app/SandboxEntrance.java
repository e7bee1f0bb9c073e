package dev.rolecall.app;

import dev.rolecall.cli.SandboxDoor;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.sandbox.google.GoogleFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Opens a sandbox for the command line.
final class SandboxEntrance implements SandboxDoor {
    @Override
    public Opened open(Wish wish) {
        Sandbox sandbox =
                Sandbox.start(
                        SandboxOptions.defaults()
                                .withPort(wish.port())
                                .withResources(wish.resources())
                                .withSeed(wish.seed())
                                .withLatency(wish.latency()));
        return new Opened() {
            @Override
            public List<Entrance> entrances() {
                return List.of(
                        new Entrance("mistral", sandbox.mistralBase(), sandbox.mistralToken()),
                        new Entrance("gemini", sandbox.geminiBase(), sandbox.geminiToken()),
                        new Entrance(
                                "datarobot", sandbox.dataRobotBase(), sandbox.dataRobotToken()));
            }

            @Override
            public List<Path> writeGoogleFiles(Path folder) throws IOException {
                GoogleFiles files = sandbox.googleSignIns().write(folder);
                return List.of(files.client(), files.key(), files.defaults(), files.acting());
            }

            @Override
            public void close() {
                sandbox.close();
            }
        };
    }
}
