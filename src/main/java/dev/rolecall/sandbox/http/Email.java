package dev.rolecall.sandbox.http;

/// An e-mail the real service would have sent, so that a test can assert that none went out.
///
/// @param to the address or user name it would have gone to
/// @param about the path of the resource that was shared
public record Email(String to, String about) {}
