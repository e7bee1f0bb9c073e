package dev.rolecall.ui.workspace;

import dev.rolecall.domain.Environment;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Secret;
import java.net.URI;

/// An account as a person typed it, checked in form but not yet opened.
///
/// @param base without a trailing slash
/// @param credential for this run only; kept in memory, never written
public record NewAccount(
        ProviderId provider, String name, URI base, Environment environment, Secret credential) {}
