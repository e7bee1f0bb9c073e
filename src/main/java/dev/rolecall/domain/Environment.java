package dev.rolecall.domain;

/// How careful Rolecall is with an account: what is at stake when something is changed there.
public enum Environment {
    SANDBOX,
    TEST,
    PRODUCTION
}
