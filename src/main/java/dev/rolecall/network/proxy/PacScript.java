package dev.rolecall.network.proxy;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/// A proxy auto-configuration script, ready to be asked. It runs in a sealed scope without Java,
/// interpreted, and is stopped when it takes too long.
final class PacScript {
    private static final String FUNCTION = "FindProxyForURL";

    private final PacContexts contexts;
    private final ReentrantLock turn = new ReentrantLock();
    private final Scriptable scope;
    private final Function function;

    private PacScript(PacContexts contexts, Scriptable scope, Function function) {
        this.contexts = contexts;
        this.scope = scope;
        this.function = function;
    }

    /// @param most how long it may take to answer once
    /// @throws FailureException if it is no such script; `said` tells why
    static PacScript read(String source, PacNames names, Clock clock, Duration most)
            throws FailureException {
        PacContexts contexts = new PacContexts(most);
        return safely(
                contexts,
                context -> {
                    ScriptableObject library = context.initSafeStandardObjects(null, true);
                    Scriptable scope = context.newObject(library);
                    scope.setPrototype(library);
                    scope.setParentScope(null);
                    new PacFunctions(names, new PacCalendar(clock)).addTo(scope);
                    context.evaluateString(scope, source, "PAC", 1, null);
                    if (scope.get(FUNCTION, scope) instanceof Function function) {
                        return new PacScript(contexts, scope, function);
                    }
                    throw unusable("no function " + FUNCTION);
                });
    }

    /// The ways the script names for `target`. It is told scheme, host and port, as in browsers,
    /// and not what is asked for there.
    ///
    /// @throws FailureException if the script fails or answers nothing; `said` tells why
    List<Hop> hops(URI target) throws FailureException, InterruptedException {
        String host = Loopback.host(target);
        String port = target.getPort() == -1 ? "" : ":" + target.getPort();
        String address = target.getScheme() + "://" + target.getHost() + port + "/";
        turn.lockInterruptibly();
        try {
            Object answer =
                    safely(
                            contexts,
                            context ->
                                    function.call(
                                            context, scope, scope, new Object[] {address, host}));
            List<Hop> hops = answer instanceof CharSequence text ? PacAnswer.hops(text) : List.of();
            if (hops.isEmpty()) {
                throw unusable("no answer for " + host);
            }
            return hops;
        } finally {
            turn.unlock();
        }
    }

    private static <T> T safely(PacContexts contexts, Evaluation<T> work) throws FailureException {
        try (Context context = contexts.enterContext()) {
            return work.run(context);
        } catch (RhinoException broken) {
            throw unusable(broken.details() + " (line " + broken.lineNumber() + ")");
        } catch (PacTooLong _) {
            throw unusable("it takes too long");
        } catch (StackOverflowError _) {
            throw unusable("it calls itself without end");
        }
    }

    static FailureException unusable(String why) {
        return new FailureException(new Failure.Unreachable(Failure.Cause.PROXY_SCRIPT, true, why));
    }

    /// A piece of work in JavaScript.
    private interface Evaluation<T> {
        T run(Context context) throws FailureException;
    }
}
