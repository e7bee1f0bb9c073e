package dev.rolecall.apply;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.operation.Unwatched;
import dev.rolecall.provider.Connection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

/// A program that gives people access to a DataRobot use case, one request after the other, until
/// it is done or killed.
final class RunToBeKilled {
    private RunToBeKilled() {}

    /// Takes the journal's folder, the base address, the token, the use case, and addresses.
    public static void main(String[] arguments) throws Exception {
        Connection connection = SandboxFixture.dataRobot(URI.create(arguments[1]), arguments[2]);
        ResourceRef useCase =
                new ResourceRef(
                        new AccountId("sandbox"), new ResourceKind("useCase"), arguments[3]);
        Journal journal = new Journal(Path.of(arguments[0]), Clock.systemUTC());
        for (String address : Arrays.asList(arguments).subList(4, arguments.length)) {
            AccessList list = SandboxFixture.read(connection, useCase);
            Change give =
                    new Change.Give(
                            useCase,
                            Principal.of(PrincipalKind.USER, address),
                            new Role("CONSUMER", Rank.USE));
            new PlanRun(
                            SandboxFixture.plan(connection, Optional.of(list), give),
                            _ -> connection,
                            journal,
                            Clock.systemUTC(),
                            "",
                            _ -> {})
                    .run(new Unwatched());
        }
    }
}
