package dev.rolecall.network.proxy;

import dev.rolecall.domain.FailureException;
import dev.rolecall.network.proxy.Route.Reason.Kind;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// What a proxy auto-configuration script says. The script is fetched again after half an hour, and
/// asked again for the same host after a minute; one that failed rests for ten seconds.
final class ScriptRoutes implements RouteFinder {
    private static final Duration SCRIPT_LASTS = Duration.ofMinutes(30);
    private static final Duration ANSWER_LASTS = Duration.ofMinutes(1);
    private static final Duration FAILURE_LASTS = Duration.ofSeconds(10);
    private static final Duration MOST_TIME = Duration.ofSeconds(5);
    private static final int MOST_ANSWERS = 1000;

    private final URI address;
    private final PacSource source;
    private final PacNames names;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();
    private final Map<String, Kept<Route>> answers = new HashMap<>();
    private Kept<PacScript> script;

    ScriptRoutes(URI address, PacSource source, PacNames names, Clock clock) {
        this.address = address;
        this.source = source;
        this.names = names;
        this.clock = clock;
        this.script = new Kept<>(() -> load(source), Instant.MIN);
    }

    @Override
    public Route route(URI target) throws FailureException, InterruptedException {
        turn.lockInterruptibly();
        try {
            Instant now = clock.instant();
            String place = target.getScheme() + "://" + target.getRawAuthority();
            Kept<Route> known = answers.get(place);
            if (known == null || known.isOver(now)) {
                if (answers.size() >= MOST_ANSWERS) {
                    answers.clear();
                }
                known = ask(target, now);
                answers.put(place, known);
            }
            return known.value().get();
        } finally {
            turn.unlock();
        }
    }

    private Kept<Route> ask(URI target, Instant now) throws InterruptedException {
        try {
            Route route =
                    new Route(
                            script(now).hops(target),
                            new Route.Reason(Kind.SCRIPT, address.toString()));
            return Kept.of(route, now.plus(ANSWER_LASTS));
        } catch (FailureException failed) {
            return Kept.failed(failed, now.plus(FAILURE_LASTS));
        }
    }

    private PacScript script(Instant now) throws FailureException, InterruptedException {
        if (script.isOver(now)) {
            try {
                script = Kept.of(load(source), now.plus(SCRIPT_LASTS));
            } catch (FailureException failed) {
                script = Kept.failed(failed, now.plus(FAILURE_LASTS));
            }
        }
        return script.value().get();
    }

    private PacScript load(PacSource from) throws FailureException, InterruptedException {
        return PacScript.read(from.read(address), names, clock, MOST_TIME);
    }

    /// Something found, or why not, until it has to be looked for again.
    private record Kept<T>(Found<T> value, Instant until) {
        static <T> Kept<T> of(T value, Instant until) {
            return new Kept<>(() -> value, until);
        }

        static <T> Kept<T> failed(FailureException why, Instant until) {
            return new Kept<>(
                    () -> {
                        throw new FailureException(why.failure(), why);
                    },
                    until);
        }

        boolean isOver(Instant now) {
            return !now.isBefore(until);
        }
    }

    /// Gives what was found or says why nothing was.
    private interface Found<T> {
        T get() throws FailureException, InterruptedException;
    }
}
