package dev.rolecall.inventory;

import dev.rolecall.domain.Principal;
import dev.rolecall.inventory.GrantColumns.HeldRole;
import dev.rolecall.inventory.GrantColumns.Place;
import java.util.List;

/// The folded text of everything grants share, beside [GrantColumns]: to search in, and to sort by.
///
/// @param entries name and identifier of each resource
/// @param places account and kind of each place
/// @param principals name, identifier and kind of each principal
/// @param roles word and title of each role
record GrantTexts(
        List<String> entries, List<String> places, List<String> principals, List<String> roles) {

    static GrantTexts of(GrantColumns columns, GrantWords words) {
        return new GrantTexts(
                columns.entries().stream().map(GrantTexts::text).toList(),
                columns.places().stream().map(place -> text(place, words)).toList(),
                columns.principals().stream().map(who -> text(who, words)).toList(),
                columns.roles().stream().map(held -> text(held, words)).toList());
    }

    private static String text(ResourceEntry entry) {
        return folded(entry.resource().name(), entry.resource().ref().id());
    }

    private static String text(Place place, GrantWords words) {
        return folded(
                place.account().name(),
                place.kind().word(),
                words.resourceKind(place.kind()),
                place.account().provider().value());
    }

    private static String text(Principal who, GrantWords words) {
        return folded(
                who.label().orElse(""),
                who.id().orElse(""),
                who.kind().word(),
                words.principalKind(who.kind()));
    }

    private static String text(HeldRole held, GrantWords words) {
        return folded(held.role().word(), words.role(held.kind(), held.role()));
    }

    /// Line feeds keep a word of the search from matching across two parts.
    private static String folded(String... parts) {
        return FoldedText.of(String.join("\n", parts));
    }
}
