package dev.rolecall.sandbox.datarobot;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Query;
import dev.rolecall.sandbox.http.Reply;
import dev.rolecall.sandbox.http.Request;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// DataRobot's way of paging: offset and limit, with absolute addresses of the pages around (FACTS
/// 3.1).
final class Pages {
    private final DataRobotSwitches switches;

    Pages(DataRobotSwitches switches) {
        this.switches = switches;
    }

    /// How one list pages.
    ///
    /// @param otherwise the limit when none is sent; 0 is everything
    /// @param largest the largest limit that may be asked, or 0 when any may
    /// @param withTotal whether `totalCount` is told
    record Rule(int otherwise, int largest, boolean withTotal) {}

    <T> Reply page(
            Request request, Rule rule, List<T> items, Function<T, ? extends JsonNode> json) {
        int offset = number(request.query(), "offset", 0, 0, Integer.MAX_VALUE);
        int least = rule.otherwise() == 0 ? 0 : 1;
        int most = rule.largest() == 0 ? Integer.MAX_VALUE : rule.largest();
        int asked = number(request.query(), "limit", rule.otherwise(), least, most);
        int limit = Math.min(asked == 0 ? Integer.MAX_VALUE : asked, switches.largestPage());
        List<T> page = items.stream().skip(offset).limit(limit).toList();
        int end = offset + page.size();
        ObjectNode body = Json.object();
        body.put("count", page.size());
        body.put(
                "next",
                end < items.size()
                        ? address(request, end, limit)
                        : switches.emptyNextEndsPaging() ? "" : null);
        body.put(
                "previous",
                offset > 0 ? address(request, Math.max(0, offset - limit), limit) : null);
        if (rule.withTotal()) {
            body.put("totalCount", items.size());
        }
        body.set("data", Json.array(page.stream().map(json).toList()));
        return Reply.json(200, body);
    }

    private String address(Request request, int offset, int limit) {
        StringBuilder address = new StringBuilder();
        address.append(switches.nextBase().orElse(request.base())).append(request.path());
        address.append('?');
        for (String pair : request.rawQuery().split("&", -1)) {
            if (!pair.isEmpty() && !pair.startsWith("offset=") && !pair.startsWith("limit=")) {
                address.append(pair).append('&');
            }
        }
        return address.append("offset=").append(offset).append("&limit=").append(limit).toString();
    }

    private static int number(Query query, String field, int otherwise, int least, int most) {
        Optional<String> text = query.first(field);
        try {
            int number = text.map(Integer::parseInt).orElse(otherwise);
            if (number < least) {
                throw DataRobotErrors.invalid(field, "value should be at least " + least);
            }
            if (number > most) {
                throw DataRobotErrors.invalid(field, "value should be at most " + most);
            }
            return number;
        } catch (NumberFormatException words) {
            throw DataRobotErrors.invalid(field, "value can't be converted to int");
        }
    }
}
