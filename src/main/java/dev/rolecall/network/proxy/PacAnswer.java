package dev.rolecall.network.proxy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Reads what a script answers, such as `PROXY a.example:8080; DIRECT`.
final class PacAnswer {
    private PacAnswer() {}

    /// The ways in `answer`; none if there is nothing in it.
    static List<Hop> hops(CharSequence answer) {
        return Arrays.stream(answer.toString().split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(PacAnswer::hop)
                .toList();
    }

    private static Hop hop(String part) {
        String[] words = part.split("\\s+", 2);
        return switch (words[0].toUpperCase(Locale.ROOT)) {
            case "DIRECT" -> new Hop.Direct();
            case "PROXY", "HTTP" ->
                    ProxyServer.parse(words.length == 2 ? words[1] : "")
                            .<Hop>map(Hop.Through::new)
                            .orElseGet(() -> new Hop.Unusable(part));
            default -> new Hop.Unusable(part);
        };
    }
}
