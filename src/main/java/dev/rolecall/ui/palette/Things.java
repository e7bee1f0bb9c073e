package dev.rolecall.ui.palette;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Resource;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.inventory.PeopleSeen;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.inventory.SeenPrincipal;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.ui.access.PrincipalWords;
import dev.rolecall.ui.palette.PaletteEntry.Mark;
import dev.rolecall.ui.palette.PaletteEntry.Sort;
import dev.rolecall.ui.workspace.OpenAccount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Everything of the open accounts that can be gone to, as it is at one moment. Made on the screen
/// thread, read off it.
final class Things {
    private static final Set<PrincipalKind> EVERY_KIND =
            Set.of(
                    PrincipalKind.USER,
                    PrincipalKind.GROUP,
                    PrincipalKind.WORKSPACE,
                    PrincipalKind.ORGANIZATION,
                    PrincipalKind.EVERYONE);

    private final Map<AccountId, OpenAccount> accounts = new LinkedHashMap<>();
    private final InventorySnapshot snapshot;
    private final PeopleSeen people;
    private final Destinations destinations;
    private final Messages messages;

    private record Who(PrincipalKind kind, String id) {}

    Things(
            List<OpenAccount> open,
            InventorySnapshot snapshot,
            PeopleSeen people,
            Destinations destinations,
            Messages messages) {
        open.forEach(account -> accounts.put(account.account().id(), account));
        this.snapshot = snapshot;
        this.people = people;
        this.destinations = destinations;
        this.messages = messages;
    }

    List<PaletteEntry> entries() {
        List<PaletteEntry> entries = new ArrayList<>();
        accounts.values().forEach(open -> entries.add(account(open)));
        people.search("", accounts.keySet(), EVERY_KIND, Integer.MAX_VALUE).stream()
                .collect(
                        Collectors.groupingBy(
                                seen -> who(seen.principal()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values()
                .forEach(seen -> entries.add(person(seen)));
        snapshot.entries().stream()
                .map(ResourceEntry::resource)
                .flatMap(resource -> resource(resource).stream())
                .forEach(entries::add);
        return entries;
    }

    private static Who who(Principal principal) {
        return new Who(principal.kind(), principal.id().orElse(""));
    }

    private PaletteEntry account(OpenAccount open) {
        Descriptor service = open.descriptor();
        AccountId id = open.account().id();
        return entry(
                Sort.ACCOUNT,
                new Mark.Service(service.glyph(), messages.text(service.name())),
                open.account().name(),
                messages.text("palette.account", service.name()),
                open.account().base().toString(),
                () -> destinations.account(id));
    }

    /// One line for whoever several accounts know by the same identifier.
    private PaletteEntry person(List<SeenPrincipal> seen) {
        Principal who =
                seen.stream()
                        .map(SeenPrincipal::principal)
                        .filter(principal -> principal.name().isPresent())
                        .findFirst()
                        .orElse(seen.getFirst().principal());
        String where =
                seen.stream()
                        .map(each -> name(each.account()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return entry(
                Sort.PERSON,
                new Mark.Holder(who),
                messages.text(PrincipalWords.label(who)),
                messages.text("palette.person", PrincipalWords.kind(who.kind()), where),
                PrincipalWords.whole(who),
                () -> destinations.person(who));
    }

    private Optional<PaletteEntry> resource(Resource resource) {
        return Optional.ofNullable(accounts.get(resource.ref().account()))
                .map(open -> {
                    Descriptor service = open.descriptor();
                    return entry(
                            Sort.RESOURCE,
                            new Mark.Service(service.glyph(), messages.text(service.name())),
                            resource.name(),
                            messages.text(
                                    "palette.resource",
                                    service.kind(resource.ref().kind()).one(),
                                    open.account().name()),
                            resource.ref().id(),
                            () -> destinations.resource(resource.ref()));
                });
    }

    private String name(AccountId id) {
        return Optional.ofNullable(accounts.get(id)).map(open -> open.account().name()).orElse("");
    }

    private static PaletteEntry entry(
            Sort sort, Mark mark, String title, String detail, String alias, Runnable action) {
        return new PaletteEntry(
                sort, mark, title, detail, alias, List.of(), Optional.empty(), action);
    }
}
