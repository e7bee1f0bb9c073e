package dev.rolecall.cli;

/// One kept account, in words.
record AccountLine(
        String name,
        String provider,
        String address,
        String environment,
        String group,
        String credential,
        boolean enabled) {}
