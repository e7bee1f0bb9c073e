package dev.rolecall.ui.raw;

import dev.rolecall.domain.Grant;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.ui.workspace.OpenAccount;
import java.util.Optional;

/// What the service is asked about: the access to one resource, and of that one grant in
/// particular.
public record RawQuestion(OpenAccount open, ResourceRef resource, Optional<Grant> grant) {}
