package dev.rolecall.provider.datarobot;

import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Resource;
import dev.rolecall.http.ServiceClient;
import dev.rolecall.provider.Reading;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Reads the access lists of many notebooks in one call (FACTS 3.2).
final class NotebookAccess {
    private final ServiceClient client;
    private final AccessReader single;
    private final Clock clock;

    NotebookAccess(ServiceClient client, AccessReader single, Clock clock) {
        this.client = client;
        this.single = single;
        this.clock = clock;
    }

    /// One reading a notebook, in order. A call that is refused is cut in two until the notebook it
    /// was refused for stands alone, so that one of them costs few calls; what an answer leaves out
    /// is read by itself.
    List<Reading> read(List<Resource> notebooks) throws InterruptedException {
        if (notebooks.size() == 1) {
            return List.of(single.read(notebooks.getFirst()));
        }
        Instant readAt = clock.instant();
        try {
            return readings(notebooks, readAt, answer(notebooks));
        } catch (FailureException refused) {
            return mayBeOneOfThem(refused.failure())
                    ? halves(notebooks)
                    : notebooks.stream().map(notRead(refused.failure())).toList();
        }
    }

    private Map<String, List<JsonNode>> answer(List<Resource> notebooks)
            throws FailureException, InterruptedException {
        JsonNode answer = client.get(NotebookBatches.path(notebooks));
        Map<String, List<JsonNode>> rows = new HashMap<>();
        for (JsonNode entry : DataRobotWire.Page.of(answer).rows()) {
            DataRobotWire.NotebookRoles notebook = DataRobotWire.NotebookRoles.of(entry);
            if (notebook.notebookId().isPresent() && notebook.roles().isPresent()) {
                rows.computeIfAbsent(notebook.notebookId().get(), _ -> new ArrayList<>())
                        .addAll(notebook.roles().get());
            }
        }
        return rows;
    }

    private List<Reading> readings(
            List<Resource> notebooks, Instant readAt, Map<String, List<JsonNode>> rows)
            throws InterruptedException {
        List<Reading> readings = new ArrayList<>(notebooks.size());
        for (Resource notebook : notebooks) {
            Optional<List<JsonNode>> listed = Optional.ofNullable(rows.get(notebook.ref().id()));
            readings.add(
                    listed.isPresent()
                            ? AccessReader.list(
                                    notebook, readAt, Completeness.COMPLETE, listed.get())
                            : single.read(notebook));
        }
        return readings;
    }

    private List<Reading> halves(List<Resource> notebooks) throws InterruptedException {
        int middle = notebooks.size() / 2;
        List<Reading> readings = new ArrayList<>(read(notebooks.subList(0, middle)));
        readings.addAll(read(notebooks.subList(middle, notebooks.size())));
        return readings;
    }

    private static Function<Resource, Reading> notRead(Failure failure) {
        return notebook -> new Reading.NotRead(notebook.ref(), failure);
    }

    /// Whether a refusal may be about one notebook of many, and not about the service as a whole.
    private static boolean mayBeOneOfThem(Failure failure) {
        return switch (failure) {
            case Failure.Forbidden _,
                    Failure.NotFound _,
                    Failure.Conflict _,
                    Failure.Invalid _,
                    Failure.Withdrawn _ ->
                    true;
            case Failure.Unexpected(int status, String _) -> status < 500;
            case Failure.Unauthenticated _,
                    Failure.RateLimited _,
                    Failure.Unreachable _,
                    Failure.Unreadable _,
                    Failure.Contradictory _,
                    Failure.WritesLocked _,
                    Failure.WritesForbidden _,
                    Failure.ConsoleLocked _,
                    Failure.NoCredential _,
                    Failure.SignInAgain _,
                    Failure.NotSignedIn _,
                    Failure.VaultShut _,
                    Failure.Storage _,
                    Failure.NotKept _,
                    Failure.Broken _ ->
                    false;
        };
    }
}
