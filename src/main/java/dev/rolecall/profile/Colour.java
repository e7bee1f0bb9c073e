package dev.rolecall.profile;

/// The colour a person gave an account, to tell it from others at a glance; never its only sign.
public enum Colour {
    NONE,
    RED,
    ORANGE,
    YELLOW,
    GREEN,
    TEAL,
    BLUE,
    PURPLE,
    PINK
}
