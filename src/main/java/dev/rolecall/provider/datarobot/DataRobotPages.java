package dev.rolecall.provider.datarobot;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.http.PageTrail;
import dev.rolecall.http.ServiceClient;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// Reads every page of a list (FACTS 3.1, 3.3). Sizes are always asked for: the service's own
/// differ from list to list.
final class DataRobotPages {
    /// The most that the lists with a stated limit put on one page.
    static final int ROWS_A_PAGE = 100;

    private static final String FIRST = "offset=0&limit=" + ROWS_A_PAGE;

    private final ServiceClient client;

    DataRobotPages(ServiceClient client) {
        this.client = client;
    }

    /// Where the first page of the list at `path` is.
    static String first(String path) {
        return path + "?" + FIRST;
    }

    /// Hands over the rows of every page as it arrives, and returns how many rows the service says
    /// there are, where it says so.
    ///
    /// @param path without a query
    OptionalInt read(String path, Consumer<List<JsonNode>> rows)
            throws FailureException, InterruptedException {
        PageTrail trail = new PageTrail();
        OptionalInt total = OptionalInt.empty();
        Optional<String> query = Optional.of(FIRST);
        while (query.isPresent()) {
            DataRobotWire.Page page = DataRobotWire.Page.of(client.get(path + "?" + query.get()));
            rows.accept(page.rows());
            total = page.totalCount();
            trail.follow(query.get(), page.rows().size());
            query = page.next().isPresent() ? Optional.of(next(page.next().get())) : page.next();
        }
        return total;
    }

    private static String next(String next) throws FailureException {
        return NextQuery.of(next)
                .orElseThrow(() -> new FailureException(new Failure.Unreadable(200, next)));
    }
}
