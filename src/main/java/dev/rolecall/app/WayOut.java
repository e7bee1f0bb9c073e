package dev.rolecall.app;

import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.StoredSecrets;
import dev.rolecall.http.Transport;
import dev.rolecall.i18n.Message;
import dev.rolecall.network.Network;
import dev.rolecall.network.NetworkFile;
import dev.rolecall.network.NetworkSettings;
import dev.rolecall.words.FailureWords;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The program's one way out, under the settings saved on this machine.
///
/// @param transport what every connection of the program is made with
/// @param notices what a person must be told of the saved settings
record WayOut(Network network, NetworkFile file, Transport transport, List<Message> notices) {
    WayOut {
        notices = List.copyOf(notices);
    }

    /// One that begins with the usual settings; changed ones last for this run.
    static WayOut ofThisRun(StoredSecrets secrets) {
        Path folder =
                Path.of(System.getProperty("java.io.tmpdir", ""), "rolecall-" + UUID.randomUUID());
        return open(folder, secrets, System.getenv());
    }

    /// Opens it. Settings that cannot be read are told and replaced by the usual ones.
    ///
    /// @param folder the folder for settings
    /// @param secrets where the proxy's password is
    /// @param variables of the environment
    static WayOut open(Path folder, StoredSecrets secrets, Map<String, String> variables) {
        NetworkFile file = new NetworkFile(folder, Clock.systemUTC());
        NetworkSettings settings = NetworkSettings.USUAL;
        List<Message> notices = new ArrayList<>();
        try {
            NetworkFile.Kept kept = file.load();
            settings = kept.settings();
            notices.addAll(kept.notices());
        } catch (FailureException unreadable) {
            notices.add(FailureWords.line(unreadable.failure()));
        }
        Network network = Network.ofThisSystem(settings, secrets, variables);
        return new WayOut(network, file, new Transport(network.gateway()), notices);
    }
}
