package dev.rolecall.secret.keychain;

import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.secret.PassphraseKeys;
import dev.rolecall.secret.SystemStore;
import dev.rolecall.secret.Vault;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// A program that does with a vault what its arguments say and prints what came of it.
final class KeyringTrial {
    private final SystemStore store = SystemStores.ofThisSystem();
    private final Vault vault;

    private KeyringTrial(Path folder) {
        vault = new Vault(folder, store, PassphraseKeys.ofThisMachine(), Clock.systemUTC());
    }

    /// @param arguments the vault's folder, then steps such as `keep:name=secret`
    static void main(String[] arguments) throws InterruptedException {
        KeyringTrial trial = new KeyringTrial(Path.of(arguments[0]));
        List<String> steps = Arrays.asList(arguments).subList(1, arguments.length);
        for (String step : steps) {
            System.out.println("> " + trial.run(step));
        }
    }

    private String run(String step) throws InterruptedException {
        String argument = step.substring(step.indexOf(':') + 1);
        try {
            return switch (step.replaceFirst(":.*", "")) {
                case "probe" -> store.fault().map(Object::toString).orElse("a keychain");
                case "create" -> {
                    vault.createWithSystemKey();
                    yield vault.state().toString();
                }
                case "create-with-passphrase" -> {
                    vault.createWithPassphrase(new Secret(argument));
                    yield vault.state().toString();
                }
                case "open" -> timed(vault::openWithSystemKey);
                case "prepare" -> {
                    vault.prepare();
                    yield "prepared";
                }
                case "open-with-passphrase" ->
                        timed(() -> vault.openWithPassphrase(new Secret(argument)));
                case "keep" -> {
                    int equals = argument.indexOf('=');
                    vault.keep(
                            argument.substring(0, equals),
                            new Secret(argument.substring(equals + 1)));
                    yield "kept";
                }
                case "find" -> vault.find(argument).map(Secret::reveal).orElse("nothing");
                case "move-to-passphrase" -> {
                    vault.moveToPassphrase(new Secret(argument));
                    yield vault.state().toString();
                }
                case "move-to-system-key" -> {
                    vault.moveToSystemKey();
                    yield vault.state().toString();
                }
                default -> "unknown step " + step;
            };
        } catch (FailureException failed) {
            return failed.failure().toString();
        }
    }

    private interface Opening {
        void run() throws FailureException, InterruptedException;
    }

    private String timed(Opening opening) throws FailureException, InterruptedException {
        long begun = System.nanoTime();
        Duration computed = computed();
        opening.run();
        long took = System.nanoTime() - begun;
        computed = computed().minus(computed);
        return vault.state()
                + " after "
                + took / 1_000
                + " microseconds, computing for "
                + computed.toNanos() / 1_000;
    }

    /// What the whole program has computed so far.
    private static Duration computed() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
