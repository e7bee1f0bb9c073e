package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.http.Transport;
import dev.rolecall.i18n.Messages;
import dev.rolecall.provider.Descriptor;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Proves which public addresses are offered, and under which names (FACTS 0).
class ProvidersTest {
    private final Messages messages = new Messages(Locale.ENGLISH);

    private List<String> addresses(String service) {
        return Providers.all(new Transport()).stream()
                .map(provider -> provider.descriptor())
                .filter(descriptor -> descriptor.id().value().equals(service))
                .map(Descriptor::addresses)
                .flatMap(List::stream)
                .map(known -> messages.text(known.name()) + " " + known.address())
                .toList();
    }

    @Test
    void regional_addresses_are_offered_by_name() {
        assertThat(addresses("mistral"))
                .containsExactly(
                        "Global https://api.mistral.ai",
                        "Europe https://api.eu.mistral.ai",
                        "United States https://api.us.mistral.ai");
        assertThat(addresses("datarobot"))
                .containsExactly(
                        "United States https://app.datarobot.com/api/v2",
                        "Europe https://app.eu.datarobot.com/api/v2",
                        "Japan https://app.jp.datarobot.com/api/v2");
        assertThat(addresses("gemini"))
                .containsExactly("Google https://generativelanguage.googleapis.com/v1beta");
    }
}
