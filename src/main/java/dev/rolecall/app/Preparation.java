package dev.rolecall.app;

import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.Operations;
import dev.rolecall.provider.Provider;
import dev.rolecall.ui.resources.Rehearsal;
import java.util.List;

/// What the first reading and the first rows would otherwise wait for, done behind the screen once
/// the window is there.
record Preparation(Operations operations, List<Provider> providers, Messages messages) {
    void begin() {
        operations.quietly("services", _ -> Providers.prepare(providers), _ -> {});
        operations.quietly("words", _ -> rehearsed(), _ -> {});
    }

    private Messages rehearsed() {
        Rehearsal.words(messages);
        return messages;
    }
}
