package dev.rolecall.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.AccessState;
import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.inventory.Listing;
import dev.rolecall.inventory.ResourceEntry;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Two pictures of an account, compared as far as both know.
class ComparisonTest {
    private static final Account ACME =
            new Account(
                    new AccountId("acme"),
                    new ProviderId("mistral"),
                    "Acme",
                    URI.create("https://localhost"),
                    Environment.TEST);
    private static final ResourceKind LIBRARY = new ResourceKind("library");
    private static final Role VIEWER = new Role("Viewer", Rank.USE);
    private static final Role EDITOR = new Role("Editor", Rank.EDIT);
    private static final Failure DENIED = new Failure.NotFound("no such library");

    private static ResourceEntry entry(String name, AccessState access) {
        return ResourceEntry.of(resource(name), access);
    }

    private static Resource resource(String name) {
        return Resource.named(new ResourceRef(ACME.id(), LIBRARY, name), name);
    }

    private static AccessList list(String name, Completeness completeness, Grant... grants) {
        return new AccessList(
                resource(name).ref(),
                Instant.parse("2026-11-22T12:00:00Z"),
                completeness,
                Arrays.asList(grants));
    }

    private static ResourceEntry read(String name, Grant... grants) {
        return entry(name, new AccessState.Known(list(name, Completeness.COMPLETE, grants)));
    }

    private static ResourceEntry inPart(String name, Grant... grants) {
        Completeness part = Completeness.partial(Message.verbatim("the rest is hidden"));
        return entry(name, new AccessState.Known(list(name, part, grants)));
    }

    private static Grant grant(String who, Role role) {
        return Grant.of(Principal.of(PrincipalKind.USER, who), role);
    }

    private static Grant unnumbered(String name, Role role) {
        return Grant.of(
                new Principal(PrincipalKind.USER, Optional.empty(), Optional.of(name)), role);
    }

    private static AccountInventory listed(Listing listing, ResourceEntry... entries) {
        Map<ResourceRef, ResourceEntry> all = new LinkedHashMap<>();
        List.of(entries).forEach(entry -> all.put(entry.resource().ref(), entry));
        return AccountInventory.of(ACME, Map.of(LIBRARY, listing), all);
    }

    private static AccountInventory picture(ResourceEntry... entries) {
        return listed(Listing.COMPLETE, entries);
    }

    /// Each change in a few words.
    private static List<String> compare(AccountInventory before, AccountInventory after)
            throws InterruptedException {
        Messages messages = new Messages(Locale.ENGLISH);
        return Comparison.of(before, after).stream()
                .map(change ->
                        change.what()
                                + " "
                                + change.resource().name()
                                + change.who()
                                        .flatMap(Principal::label)
                                        .map(who -> " " + who)
                                        .orElse("")
                                + change.before().map(role -> " from " + role).orElse("")
                                + change.after().map(role -> " to " + role).orElse("")
                                + change.why().map(why -> ": " + messages.text(why)).orElse(""))
                .toList();
    }

    @Test
    void who_gained_lost_and_changed_access_is_told_and_nothing_else() throws Exception {
        AccountInventory before =
                picture(
                        read("a", grant("ann", VIEWER), grant("bob", VIEWER)),
                        read("same", grant("ann", VIEWER), grant("bob", EDITOR)));
        AccountInventory after =
                picture(
                        read("a", grant("ann", EDITOR), grant("cid", VIEWER)),
                        read("same", grant("bob", EDITOR), grant("ann", VIEWER)));

        assertThat(compare(before, after))
                .containsExactly(
                        "CHANGED a ann from Viewer to Editor",
                        "GAINED a cid to Viewer",
                        "LOST a bob from Viewer");
        assertThat(compare(before, before)).isEmpty();
    }

    @Test
    void a_role_of_which_more_is_known_by_now_is_no_change() throws Exception {
        Role known = new Role("Curator", Rank.SHARE);

        assertThat(
                        compare(
                                picture(read("a", grant("ann", Role.unknown("Curator")))),
                                picture(read("a", grant("ann", known), grant("bob", known)))))
                .containsExactly("GAINED a bob to Curator");
    }

    @Test
    void resources_come_with_who_was_given_access_and_vanish_with_who_had_some() throws Exception {
        AccountInventory before = picture(read("old", grant("ann", VIEWER)));
        AccountInventory after = picture(read("fresh", grant("bob", EDITOR)));

        assertThat(compare(before, after))
                .containsExactly(
                        "NEW fresh",
                        "GAINED fresh bob to Editor",
                        "VANISHED old",
                        "VANISHED old ann from Viewer");
    }

    @Test
    void what_could_not_be_read_in_one_of_them_is_unclear_and_never_lost() throws Exception {
        ResourceEntry known = read("a", grant("ann", VIEWER));
        ResourceEntry failed = entry("a", new AccessState.NotRead(DENIED, known.access().list()));
        ResourceEntry asked = entry("a", AccessState.UNREAD);

        assertThat(compare(picture(known), picture(failed)))
                .singleElement()
                .asString()
                .startsWith("UNCLEAR a: it could not be read in the later picture")
                .contains("no such library");
        assertThat(compare(picture(failed), picture(known)))
                .singleElement()
                .asString()
                .startsWith("UNCLEAR a: it could not be read in the earlier picture");
        assertThat(compare(picture(asked), picture(known)))
                .containsExactly("UNCLEAR a: it was not read yet in the earlier picture");
    }

    @Test
    void a_kind_that_was_not_listed_to_the_end_makes_nothing_new_and_nothing_vanished()
            throws Exception {
        ResourceEntry known = read("a", grant("ann", VIEWER));
        Listing broken = new Listing.Failed(DENIED);

        assertThat(compare(listed(broken), picture(known)))
                .singleElement()
                .asString()
                .startsWith("UNCLEAR a:")
                .contains("earlier");
        assertThat(compare(picture(known), listed(Listing.UNDERWAY)))
                .singleElement()
                .asString()
                .startsWith("UNCLEAR a:")
                .contains("later");
    }

    @Test
    void of_a_list_read_in_part_only_what_is_certain_is_told() throws Exception {
        AccountInventory whole = picture(read("a", grant("ann", VIEWER), grant("bob", VIEWER)));
        AccountInventory part = picture(inPart("a", grant("ann", EDITOR), grant("cid", VIEWER)));

        assertThat(compare(whole, part))
                .containsExactly(
                        "CHANGED a ann from Viewer to Editor",
                        "GAINED a cid to Viewer",
                        "UNCLEAR a: only part of it was read in the later picture: the rest is"
                                + " hidden");
        assertThat(compare(part, whole))
                .contains("CHANGED a ann from Editor to Viewer", "LOST a cid from Viewer")
                .noneMatch(change -> change.startsWith("GAINED"));
    }

    @Test
    void several_roles_of_one_holder_and_holders_without_identifier_are_kept_apart()
            throws Exception {
        AccountInventory before =
                picture(
                        read(
                                "a",
                                grant("ann", VIEWER),
                                grant("ann", EDITOR),
                                unnumbered("Eve", VIEWER),
                                unnumbered("Ivo", EDITOR)));
        AccountInventory after =
                picture(
                        read(
                                "a",
                                unnumbered("Ivo", EDITOR),
                                grant("ann", EDITOR),
                                unnumbered("Eve", VIEWER)));

        assertThat(compare(before, after)).containsExactly("LOST a ann from Viewer");
    }
}
