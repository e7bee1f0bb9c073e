package dev.rolecall.network;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Message;
import dev.rolecall.store.Loaded;
import dev.rolecall.store.SafeFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// The file that keeps the network settings: `network.json` in the folder for settings. Safe to use
/// from many threads, by one program at a time.
public final class NetworkFile {
    private static final String FILE = "network.json";

    private final SafeFile file;
    private NetworkJson kept = NetworkJson.empty();

    /// Settings in `folder`, that for settings.
    public NetworkFile(Path folder, Clock clock) {
        this.file = new SafeFile(folder.resolve(FILE), clock);
    }

    /// Reads the settings. A damaged file is set aside and the last good one used; of a newer
    /// version nothing is used.
    ///
    /// @throws FailureException with [Failure.Storage] if the file is there and cannot be read
    public synchronized Kept load() throws FailureException {
        Loaded<NetworkJson> loaded = file.read(NetworkJson::parse);
        kept = loaded.content().orElseGet(NetworkJson::empty);
        List<Message> notices = new ArrayList<>();
        if (loaded instanceof Loaded.Restored) {
            notices.add(Message.of("network.file.restored", file.path()));
        } else if (loaded instanceof Loaded.Lost<NetworkJson>(List<Path> aside)) {
            notices.add(Message.of("network.file.lost", aside.getFirst()));
        }
        if (kept.isNewer()) {
            notices.add(Message.of("network.file.newer", file.path()));
            return new Kept(NetworkSettings.USUAL, notices);
        }
        return new Kept(kept.settings(), notices);
    }

    /// Saves the settings; they are on the disk when this returns.
    ///
    /// @throws FailureException with [Failure.Storage] if they are not, also when a newer Rolecall
    ///   wrote the file
    public synchronized void save(NetworkSettings settings) throws FailureException {
        if (kept.isNewer()) {
            throw new FailureException(
                    new Failure.Storage(file.path().toString(), true, "newer version"));
        }
        NetworkJson next = kept.with(settings);
        file.write(next.bytes());
        kept = next;
    }

    /// What was found in the file.
    ///
    /// @param notices what the person must be told of it, in words
    public record Kept(NetworkSettings settings, List<Message> notices) {
        public Kept {
            notices = List.copyOf(notices);
        }
    }
}
