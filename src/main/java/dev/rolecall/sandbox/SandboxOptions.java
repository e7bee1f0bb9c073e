package dev.rolecall.sandbox;

import dev.rolecall.sandbox.world.Company;
import dev.rolecall.sandbox.world.Holdings;
import dev.rolecall.sandbox.world.Kind;
import dev.rolecall.sandbox.world.Seed;
import dev.rolecall.sandbox.world.Split;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How large a sandbox is, what it is made from and how fast it answers.
///
/// @param port the loopback port, or 0 for any free one
/// @param resources how many resources the three services hold together, 3 to 50,000
/// @param seed what everything is invented from: the same seed gives the same sandbox
/// @param latency how long every call waits before it is looked at
/// @param sizes exact numbers of resources of some kinds, instead of their part of `resources`
/// @param largeLists how many more grants the last resource of a kind has
/// @param extraIds ids of additional resources, such as ones that must be encoded in an address
public record SandboxOptions(
        int port,
        int resources,
        long seed,
        Duration latency,
        Map<Kind, Integer> sizes,
        Map<Kind, Integer> largeLists,
        Map<Kind, List<String>> extraIds) {
    private static final int FEWEST = 3;
    private static final int MOST = 50_000;
    private static final int HEADCOUNT = 240;

    /// Checks the numbers.
    ///
    /// @throws IllegalArgumentException when `resources` is not between 3 and 50,000
    public SandboxOptions {
        if (resources < FEWEST || resources > MOST) {
            throw new IllegalArgumentException("A sandbox holds 3 to 50,000 resources");
        }
        sizes = Map.copyOf(sizes);
        largeLists = Map.copyOf(largeLists);
        extraIds = Map.copyOf(extraIds);
    }

    /// Any free port, 60 resources, seed 7, no latency.
    public static SandboxOptions defaults() {
        return new SandboxOptions(0, 60, 7, Duration.ZERO, Map.of(), Map.of(), Map.of());
    }

    /// The same on this port.
    public SandboxOptions withPort(int other) {
        return new SandboxOptions(other, resources, seed, latency, sizes, largeLists, extraIds);
    }

    /// The same with this many resources, 3 to 50,000, shared out over the kinds.
    public SandboxOptions withResources(int other) {
        return new SandboxOptions(port, other, seed, latency, sizes, largeLists, extraIds);
    }

    /// The same made from this seed.
    public SandboxOptions withSeed(long other) {
        return new SandboxOptions(port, resources, other, latency, sizes, largeLists, extraIds);
    }

    /// The same, each call waiting this long.
    public SandboxOptions withLatency(Duration other) {
        return new SandboxOptions(port, resources, seed, other, sizes, largeLists, extraIds);
    }

    /// The same with exactly this many resources of a kind; none is possible.
    public SandboxOptions withSize(Kind kind, int number) {
        Map<Kind, Integer> more = new EnumMap<>(Kind.class);
        more.putAll(sizes);
        more.put(kind, number);
        return new SandboxOptions(port, resources, seed, latency, more, largeLists, extraIds);
    }

    /// The same with exactly this many Mistral libraries.
    public SandboxOptions withMistralLibraries(int number) {
        return withSize(Kind.LIBRARY, number);
    }

    /// The same with exactly this many Gemini corpora, even more than a project may have.
    public SandboxOptions withCorpora(int number) {
        return withSize(Kind.CORPUS, number);
    }

    /// The same with exactly this many Gemini tuned models.
    public SandboxOptions withTunedModels(int number) {
        return withSize(Kind.TUNED_MODEL, number);
    }

    /// The same with exactly this many DataRobot notebooks.
    public SandboxOptions withNotebooks(int number) {
        return withSize(Kind.NOTEBOOK, number);
    }

    /// The same with exactly this many DataRobot use cases.
    public SandboxOptions withUseCases(int number) {
        return withSize(Kind.USE_CASE, number);
    }

    /// The same with exactly this many DataRobot deployments.
    public SandboxOptions withDeployments(int number) {
        return withSize(Kind.DEPLOYMENT, number);
    }

    /// The same with exactly this many DataRobot datasets.
    public SandboxOptions withDatasets(int number) {
        return withSize(Kind.DATASET, number);
    }

    /// The same with exactly this many DataRobot projects.
    public SandboxOptions withProjects(int number) {
        return withSize(Kind.PROJECT, number);
    }

    /// The same, the last resource of a kind having this many grants more, such as 10,000.
    public SandboxOptions withLargeList(Kind kind, int grants) {
        Map<Kind, Integer> more = new EnumMap<>(Kind.class);
        more.putAll(largeLists);
        more.put(kind, grants);
        return new SandboxOptions(port, resources, seed, latency, sizes, more, extraIds);
    }

    /// The same with one resource more, an ordinary one with this id, listed last.
    public SandboxOptions withExtraResource(Kind kind, String id) {
        Map<Kind, List<String>> more = new EnumMap<>(Kind.class);
        more.putAll(extraIds);
        List<String> ids = new ArrayList<>(extraIds.getOrDefault(kind, List.of()));
        ids.add(id);
        more.put(kind, List.copyOf(ids));
        return new SandboxOptions(port, resources, seed, latency, sizes, largeLists, more);
    }

    /// What the services are to hold, and the company whose people have access to it.
    Holdings holdings() {
        Map<Kind, Integer> all = new EnumMap<>(Split.of(resources));
        all.putAll(sizes);
        int largest = largeLists.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Company company = new Company(new Seed(seed), Math.max(HEADCOUNT, largest + 2));
        return new Holdings(company, all, largeLists, extraIds);
    }
}
