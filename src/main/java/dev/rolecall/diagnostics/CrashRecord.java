package dev.rolecall.diagnostics;

import java.nio.file.Path;
import java.time.Instant;

/// One fault of Rolecall itself as it was written down.
///
/// @param code what a person quotes; empty in a record of an earlier Rolecall
/// @param text the whole of it, without secrets
public record CrashRecord(Path file, Instant when, String code, String text) {}
