package dev.rolecall.provider.datarobot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.Transport;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Reading;
import dev.rolecall.provider.Write;
import dev.rolecall.provider.WriteLock;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// Connections to a DataRobot of the test's own, and the few sentences tests say with them.
final class DataRobotStage {
    static final AccountId ACCOUNT = new AccountId("account");

    private DataRobotStage() {}

    static Connection connection(URI base, String token) {
        Account account =
                new Account(
                        ACCOUNT,
                        new ProviderId("datarobot"),
                        "DataRobot",
                        base,
                        Environment.SANDBOX);
        return new DataRobotProvider(new Transport())
                .connect(account, Credential.of(new Secret(token)), WriteLock.open("DataRobot"));
    }

    static List<Resource> listed(Connection connection, String kind)
            throws FailureException, InterruptedException {
        List<Resource> listed = new ArrayList<>();
        connection.resources(new ResourceKind(kind), listed::addAll);
        return listed;
    }

    static List<Reading> readAll(Connection connection, List<Resource> resources)
            throws InterruptedException {
        List<Reading> readings = new ArrayList<>();
        for (List<Resource> batch : connection.batches(resources)) {
            readings.addAll(connection.read(batch));
        }
        return readings;
    }

    static AccessList access(Connection connection, Resource resource) throws InterruptedException {
        Reading reading = connection.read(List.of(resource)).getFirst();
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).access();
    }

    static void send(Connection connection, Change... changes)
            throws FailureException, InterruptedException {
        for (Write write : connection.prepare(changes[0].resource(), List.of(changes))) {
            connection.send(write);
        }
    }

    static Failure failure(ThrowingCallable call) {
        return catchThrowableOfType(FailureException.class, call).failure();
    }
}
