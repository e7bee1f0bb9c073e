package dev.rolecall.provider.datarobot;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Credential;
import dev.rolecall.http.ServiceClient;
import dev.rolecall.http.ServiceSettings;
import dev.rolecall.http.Transport;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.Provider;
import dev.rolecall.provider.WriteLock;
import java.time.Clock;

/// DataRobot: who may see, edit and share use cases, deployments, datasets and projects, and who
/// has access to notebooks (FACTS section 3).
public final class DataRobotProvider implements Provider {
    /// The service without a way to it.
    public static final Descriptor SERVICE = DataRobotDescriptor.DESCRIPTOR;

    private final Transport transport;

    public DataRobotProvider(Transport transport) {
        this.transport = transport;
    }

    @Override
    public Descriptor descriptor() {
        return SERVICE;
    }

    @Override
    public Connection connect(Account account, Credential credential, WriteLock lock) {
        ServiceSettings settings =
                ServiceSettings.of(
                        transport,
                        account.base(),
                        credential,
                        new DataRobotFailures(),
                        lock::check);
        return new DataRobotConnection(account, new ServiceClient(settings), Clock.systemUTC());
    }
}
