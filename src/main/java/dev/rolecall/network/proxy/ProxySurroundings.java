package dev.rolecall.network.proxy;

import java.net.ProxySelector;
import java.time.Clock;
import java.util.Map;

/// What the ways out are found with, besides a person's choice.
///
/// @param variables of the environment
/// @param desktop what the system's settings say
/// @param clock in this machine's zone: scripts go by the time of day
public record ProxySurroundings(
        Map<String, String> variables, ProxySelector desktop, PacSource scripts, Clock clock) {
    public ProxySurroundings {
        variables = Map.copyOf(variables);
    }
}
