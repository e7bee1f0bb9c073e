package dev.rolecall.ui.query;

import dev.rolecall.domain.Principal;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.GrantWords;
import dev.rolecall.inventory.PartMatch;
import dev.rolecall.inventory.query.Part;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.listing.ServiceWords;
import dev.rolecall.ui.workspace.OpenAccount;

/// What the open accounts and their services are known to have, though nothing was read of it.
final class Described {
    private final Scope scope;
    private final GrantWords words;

    Described(Scope scope, Messages messages) {
        this.scope = scope;
        this.words =
                new ServiceWords(
                        messages,
                        scope.accounts().accounts().stream().map(OpenAccount::descriptor).toList());
    }

    /// Whether something is called what `part` asks for.
    boolean knows(Part part) {
        PartMatch match = new PartMatch(part, words);
        return scope.accounts().accounts().stream().anyMatch(open -> is(match, open));
    }

    private static boolean is(PartMatch match, OpenAccount open) {
        Descriptor service = open.descriptor();
        return service.kinds().stream()
                .anyMatch(kind -> match.place(open.account(), kind.kind()) || isIn(match, kind));
    }

    private static boolean isIn(PartMatch match, KindDescriptor kind) {
        return kind.roles().stream().anyMatch(role -> match.role(kind.kind(), role.role()))
                || kind.grantees().stream()
                        .anyMatch(grantee -> match.holder(Principal.of(grantee.kind(), "-")));
    }
}
