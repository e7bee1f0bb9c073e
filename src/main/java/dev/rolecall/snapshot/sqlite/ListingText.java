package dev.rolecall.snapshot.sqlite;

import dev.rolecall.domain.ResourceKind;
import dev.rolecall.inventory.Listing;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How far each kind was listed, in JSON and back, in the same order.
final class ListingText {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ListingText() {}

    static String of(Map<ResourceKind, Listing> listings) {
        ArrayNode all = JSON.createArrayNode();
        listings.forEach((kind, listing) -> {
            ObjectNode node = all.addObject().put("kind", kind.word());
            switch (listing) {
                case Listing.Underway _ -> node.put("state", "underway");
                case Listing.Complete _ -> node.put("state", "complete");
                case Listing.Failed failed ->
                        node.put("state", "failed")
                                .put("failure", FailureText.of(failed.failure()));
            }
        });
        return all.toString();
    }

    static Map<ResourceKind, Listing> read(String json) {
        Map<ResourceKind, Listing> listings = new LinkedHashMap<>();
        try {
            for (JsonNode node : JSON.readTree(json)) {
                listings.put(new ResourceKind(node.path("kind").asString("")), listing(node));
            }
        } catch (JacksonException damaged) {
            listings.clear();
        }
        return listings;
    }

    private static Listing listing(JsonNode node) {
        return switch (node.path("state").asString("")) {
            case "complete" -> Listing.COMPLETE;
            case "failed" ->
                    new Listing.Failed(FailureText.read(node.path("failure").asString("")));
            default -> Listing.UNDERWAY;
        };
    }
}
