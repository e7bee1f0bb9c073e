package dev.rolecall.provider;

/// What a service answered to one read, word for word, for people to read. The credential is cut
/// from it.
///
/// @param path encoded path and query as it was asked, appended to the account's base address
/// @param status the HTTP status; a refusal is an answer, too
/// @param body as sent, which may be anything
public record RawAnswer(String path, int status, String body) {}
