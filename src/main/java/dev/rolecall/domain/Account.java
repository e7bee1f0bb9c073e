package dev.rolecall.domain;

import java.net.URI;

/// One connection to a service as a person set it up. Holds no secret: credentials travel apart.
///
/// @param base the service's base address without a trailing slash, as FACTS section 0 has it
///   (Gemini's ends in `/v1beta`, DataRobot's in `/api/v2`)
public record Account(
        AccountId id, ProviderId provider, String name, URI base, Environment environment) {}
