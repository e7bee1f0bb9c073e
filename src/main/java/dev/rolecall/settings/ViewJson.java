package dev.rolecall.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Saved views in the file.
final class ViewJson {
    static final String VIEWS = "views";

    private ViewJson() {}

    /// The views `root` keeps; one that makes no sense, or stands twice, is left out, and so is
    /// only the arrangement where that alone makes none.
    static List<SavedView> read(ObjectNode root, List<String> faults) {
        JsonNode views = root.path(VIEWS);
        if (!views.isMissingNode() && !views.isArray()) {
            faults.add(VIEWS);
        }
        List<SavedView> found = new ArrayList<>();
        for (JsonNode each : views) {
            SavedView view = view(each);
            boolean known =
                    found.stream().anyMatch(other -> other.isCalled(view.list(), view.name()));
            boolean sound = isSound(each) && !known;
            if (sound) {
                found.add(view);
            }
            if ((!sound || ArrangementJson.isOdd(each)) && !faults.contains(VIEWS)) {
                faults.add(VIEWS);
            }
        }
        return found;
    }

    /// Writes `views` in their order; what nobody here knows of one stays with it, and what nobody
    /// here understands stays at the end.
    static void write(List<SavedView> views, ObjectNode root) {
        JsonNode before = root.path(VIEWS).deepCopy();
        ArrayNode all = root.putArray(VIEWS);
        for (SavedView view : views) {
            ObjectNode node = known(before, view).orElseGet(root::objectNode);
            all.add(
                    node.put("list", view.list())
                            .put("name", view.name())
                            .put("query", view.query()));
            view.arrangement()
                    .ifPresentOrElse(
                            arrangement -> ArrangementJson.write(arrangement, node),
                            () -> ArrangementJson.remove(node));
        }
        for (JsonNode each : before) {
            if (!isSound(each)) {
                all.add(each);
            }
        }
    }

    /// Whether `node` is a view this version understands.
    private static boolean isSound(JsonNode node) {
        return view(node).makesSense() && node.path("query").isString();
    }

    private static Optional<ObjectNode> known(JsonNode before, SavedView view) {
        for (JsonNode each : before) {
            if (each instanceof ObjectNode node && view(node).isCalled(view.list(), view.name())) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    private static SavedView view(JsonNode node) {
        return new SavedView(
                node.path("list").asString(""),
                node.path("name").asString(""),
                node.path("query").asString(""),
                ArrangementJson.read(node));
    }
}
