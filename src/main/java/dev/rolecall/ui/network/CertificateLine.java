package dev.rolecall.ui.network;

/// One certificate of a chain in words.
///
/// @param depth how far it is from the service's own, from zero
public record CertificateLine(
        int depth, String subject, String issuer, String validity, String fingerprint) {}
