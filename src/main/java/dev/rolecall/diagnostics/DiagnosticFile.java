package dev.rolecall.diagnostics;

/// One of the files that are handed to whoever looks for a fault.
///
/// @param name its path in the zip
/// @param text the whole of it
public record DiagnosticFile(String name, String text) {}
