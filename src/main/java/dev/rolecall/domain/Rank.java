package dev.rolecall.domain;

/// The common axis of roles, lowest first; `UNKNOWN` is outside the order and compares as lowest.
public enum Rank {
    UNKNOWN,
    USE,
    EDIT,
    SHARE,
    OWN
}
