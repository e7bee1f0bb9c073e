package dev.rolecall.sandbox.datarobot;

import dev.rolecall.sandbox.world.Company;
import dev.rolecall.sandbox.world.Holdings;
import dev.rolecall.sandbox.world.Kind;
import dev.rolecall.sandbox.world.Oddities;
import dev.rolecall.sandbox.world.ResourceNames;
import dev.rolecall.sandbox.world.Seed;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Invents notebooks, use cases, deployments, datasets and projects.
final class DataRobotWorld {
    private final Holdings holdings;
    private final Company company;
    private final Seed seed;
    private final InventedRoles roles;

    DataRobotWorld(Holdings holdings, Members members) {
        this.holdings = holdings;
        this.company = holdings.company();
        this.seed = company.seed();
        this.roles = new InventedRoles(holdings, members);
    }

    /// Everything by kind and id.
    Map<Kind, Map<String, Entity>> entities() {
        Map<Kind, Map<String, Entity>> all = new EnumMap<>(Kind.class);
        for (Kind kind :
                List.of(
                        Kind.USE_CASE,
                        Kind.NOTEBOOK,
                        Kind.DEPLOYMENT,
                        Kind.DATASET,
                        Kind.PROJECT)) {
            all.put(kind, entities(kind, all.getOrDefault(Kind.USE_CASE, Map.of())));
        }
        return all;
    }

    private Map<String, Entity> entities(Kind kind, Map<String, Entity> useCases) {
        Map<String, Entity> entities = new LinkedHashMap<>();
        int size = holdings.size(kind);
        Oddities<EntityOddity> oddities = new Oddities<>(EntityOddity.of(kind), size);
        List<Entity> homes = List.copyOf(useCases.values());
        for (int number = 0; number < size; number++) {
            String id = seed.objectId(kind.name(), number);
            entities.put(
                    id, entity(kind, number, id, holdings.oddity(oddities, kind, number), homes));
        }
        int number = size;
        for (String id : holdings.extras(kind)) {
            entities.put(id, entity(kind, number++, id, Optional.empty(), homes));
        }
        return entities;
    }

    private Entity entity(
            Kind kind, int number, String id, Optional<EntityOddity> oddity, List<Entity> homes) {
        List<Entity> home = kind == Kind.NOTEBOOK ? homes(number, oddity, homes) : List.of();
        boolean longName = oddity.filter(EntityOddity.LONG_NAME::equals).isPresent();
        return new Entity(
                kind,
                id,
                longName ? ResourceNames.awkward(300) : ResourceNames.of(kind, number),
                seed.moment(kind.name(), number),
                oddity.filter(EntityOddity.REFUSED::equals).isPresent(),
                home.stream().map(Entity::id).toList(),
                roles.of(kind, number, oddity, home));
    }

    /// The use cases a notebook is in: one, or none, or two that share it.
    private static List<Entity> homes(
            int number, Optional<EntityOddity> oddity, List<Entity> useCases) {
        boolean loose = oddity.filter(EntityOddity.LOOSE::equals).isPresent();
        if (useCases.isEmpty() || loose) {
            return List.of();
        }
        Entity first = useCases.get(number % useCases.size());
        boolean two = oddity.filter(EntityOddity.SHARED_BY_TWO::equals).isPresent();
        Entity second = useCases.get((number + 1) % useCases.size());
        return two && !second.id().equals(first.id()) ? List.of(first, second) : List.of(first);
    }
}
