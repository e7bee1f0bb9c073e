package dev.rolecall.app;

import dev.rolecall.http.Transport;
import dev.rolecall.provider.Provider;
import dev.rolecall.provider.datarobot.DataRobotProvider;
import dev.rolecall.provider.gemini.GeminiProvider;
import dev.rolecall.provider.mistral.MistralProvider;
import java.util.List;

/// The services Rolecall can talk to, one line each; the only place that names them.
final class Providers {
    private Providers() {}

    static List<Provider> all(Transport transport) {
        return List.of(
                new MistralProvider(transport),
                new GeminiProvider(transport),
                new DataRobotProvider(transport));
    }
}
