package dev.rolecall.provider.datarobot;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Resource;
import dev.rolecall.http.PathBuilder;
import dev.rolecall.http.ServiceClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.JsonNode;

/// Finds the use cases that hold a notebook (FACTS 3.2). That `/useCases/` takes a notebook to find
/// them by is verified, that it leaves out all others is assumed: a use case it answers with counts
/// only if it lists the notebook itself.
final class HoldingUseCases {
    /// More than these were not looked for at all: the service took no notice of the notebook.
    private static final int MOST = 20;

    private static final String USE_CASES = EntityTypes.USE_CASE.list();

    private final AccountId account;
    private final ServiceClient client;
    private final DataRobotPages pages;

    HoldingUseCases(AccountId account, ServiceClient client, DataRobotPages pages) {
        this.account = account;
        this.client = client;
        this.pages = pages;
    }

    /// In the service's order; none if it does not tell.
    List<Resource> of(String notebook) throws FailureException, InterruptedException {
        List<Resource> holding = new ArrayList<>();
        for (JsonNode row : candidates(notebook)) {
            DataRobotWire.Entity useCase = DataRobotWire.Entity.of(EntityTypes.USE_CASE, row);
            if (useCase.id().isPresent() && holds(useCase.id().get(), notebook)) {
                holding.add(DataRobotMapping.resource(account, EntityTypes.USE_CASE, useCase));
            }
        }
        return List.copyOf(holding);
    }

    private List<JsonNode> candidates(String notebook)
            throws FailureException, InterruptedException {
        String path =
                PathBuilder.at(USE_CASES)
                        .query("entityType", "notebook")
                        .query("entityId", notebook)
                        .query("offset", 0)
                        .query("limit", MOST + 1)
                        .text();
        List<JsonNode> rows = DataRobotWire.Page.of(client.get(path)).rows();
        return rows.size() > MOST ? List.of() : rows;
    }

    /// A use case whose notebooks may not be seen is not said to hold one.
    private boolean holds(String useCase, String notebook)
            throws FailureException, InterruptedException {
        AtomicBoolean found = new AtomicBoolean();
        try {
            pages.read(
                    EntityTypes.USE_CASE.member(useCase) + "notebooks/",
                    rows ->
                            rows.stream()
                                    .map(row -> DataRobotWire.Entity.of(EntityTypes.NOTEBOOK, row))
                                    .filter(row -> row.id().filter(notebook::equals).isPresent())
                                    .forEach(_ -> found.set(true)));
        } catch (FailureException refused) {
            if (!hidden(refused.failure())) {
                throw refused;
            }
        }
        return found.get();
    }

    private static boolean hidden(Failure failure) {
        return failure instanceof Failure.Forbidden || failure instanceof Failure.NotFound;
    }
}
