package dev.rolecall.inventory.query;

import java.util.Optional;

/// One word of a query's text, before anybody knows what it means.
///
/// @param start where it begins in the text
/// @param end where it ends
/// @param head what stands before the relation; empty without one
/// @param value what stands after it, or everything, without quotes
/// @param ended whether something follows: the last word may still be in the making
public record Token(
        int start,
        int end,
        boolean negated,
        String head,
        Optional<Relation> relation,
        String value,
        boolean ended) {}
