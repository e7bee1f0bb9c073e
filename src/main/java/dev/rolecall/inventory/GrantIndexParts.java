package dev.rolecall.inventory;

/// What an index over grants is made of.
record GrantIndexParts(GrantColumns columns, GrantTexts texts, GrantWords words, Changes changes) {}
