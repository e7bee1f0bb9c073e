package dev.rolecall.ui.network;

/// An authority believed for Rolecall alone, as it is listed.
///
/// @param since when it was agreed to, as a day
public record AuthorityLine(String name, String fingerprint, String since) {}
