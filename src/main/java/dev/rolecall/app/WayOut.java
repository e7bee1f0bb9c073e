package dev.rolecall.app;

import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.StoredSecrets;
import dev.rolecall.http.Transport;
import dev.rolecall.i18n.Message;
import dev.rolecall.network.Network;
import dev.rolecall.network.NetworkFile;
import dev.rolecall.network.NetworkSettings;
import dev.rolecall.operation.LightThreads;
import dev.rolecall.policy.Policy;
import dev.rolecall.policy.PolicyWrites;
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
/// @param policy what holds of it for everybody on this machine
/// @param writes what the policy lets pass
record WayOut(
        Network network,
        NetworkFile file,
        Transport transport,
        Policy policy,
        PolicyWrites writes,
        List<Message> notices) {
    WayOut {
        notices = List.copyOf(notices);
    }

    /// One that begins with the usual settings; changed ones last for this run.
    static WayOut ofThisRun(StoredSecrets secrets, Policy policy) {
        Path folder =
                Path.of(System.getProperty("java.io.tmpdir", ""), "rolecall-" + UUID.randomUUID());
        return open(folder, secrets, System.getenv(), policy);
    }

    /// Opens it. Settings that cannot be read are told and replaced by the usual ones.
    ///
    /// @param folder the folder for settings
    /// @param secrets where the proxy's password is
    /// @param variables of the environment
    /// @param policy what is not the person's to choose
    static WayOut open(
            Path folder, StoredSecrets secrets, Map<String, String> variables, Policy policy) {
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
        Network network = Network.ofThisSystem(settings, policy.network(), secrets, variables);
        PolicyWrites writes = new PolicyWrites(policy);
        Transport transport = new Transport(network.gateway(), writes, LightThreads.named("http"));
        return new WayOut(network, file, transport, policy, writes, notices);
    }
}
