package dev.rolecall.app;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.Transport;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.Provider;
import dev.rolecall.provider.WriteLock;
import dev.rolecall.provider.datarobot.DataRobotProvider;
import dev.rolecall.provider.gemini.GeminiProvider;
import dev.rolecall.provider.mistral.MistralProvider;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/// The services Rolecall can talk to, one line each; the only place that names them.
final class Providers {
    private static final List<Known> KNOWN =
            List.of(
                    new Known(MistralProvider.SERVICE, MistralProvider::new),
                    new Known(GeminiProvider.SERVICE, GeminiProvider::new),
                    new Known(DataRobotProvider.SERVICE, DataRobotProvider::new));

    private Providers() {}

    private record Known(Descriptor service, Function<Transport, Provider> provider) {}

    static List<Descriptor> services() {
        return KNOWN.stream().map(Known::service).toList();
    }

    static List<Provider> all(Transport transport) {
        return KNOWN.stream().map(known -> known.provider().apply(transport)).toList();
    }

    /// Gets the services ready while nobody waits for them: their classes take a moment to load,
    /// and the first account is opened on the screen's thread. Sends nothing.
    ///
    /// @return how many are ready
    static int prepare(List<Provider> providers) {
        for (Provider provider : providers) {
            Descriptor service = provider.descriptor();
            Account nobodys =
                    new Account(
                            new AccountId(service.id().toString()),
                            service.id(),
                            service.glyph(),
                            service.addresses().getFirst().address(),
                            Environment.SANDBOX);
            Connection unused =
                    provider.connect(
                            nobodys,
                            Credential.of(new Secret("")),
                            new WriteLock(nobodys.name(), Clock.systemUTC()));
            unused.pace();
        }
        return providers.size();
    }
}
