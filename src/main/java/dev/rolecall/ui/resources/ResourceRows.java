package dev.rolecall.ui.resources;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.AccessState;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.plan.Staging;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.ui.resources.ResourceRow.State;
import dev.rolecall.ui.resources.ResourceRow.Width;
import dev.rolecall.words.FailureWords;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes rows of what was read; pure, so that it can run off the screen thread.
final class ResourceRows {
    private final Map<AccountId, Account> accounts;
    private final Map<AccountId, Descriptor> services;
    private final Staging staging;

    ResourceRows(
            Map<AccountId, Account> accounts,
            Map<AccountId, Descriptor> services,
            Staging staging) {
        this.accounts = accounts;
        this.services = services;
        this.staging = staging;
    }

    /// Whether both make the same row of everything.
    @SuppressWarnings("ReferenceEquality") // two stagings of thousands take long to compare
    boolean isLike(ResourceRows other) {
        return staging == other.staging
                && accounts.equals(other.accounts)
                && services.equals(other.services);
    }

    /// Whether the account of `entry` is still open.
    boolean knows(ResourceEntry entry) {
        return accounts.containsKey(entry.resource().ref().account());
    }

    /// The account of `entry`, which is open.
    Account account(ResourceEntry entry) {
        return known(accounts.get(entry.resource().ref().account()));
    }

    ResourceRow row(ResourceEntry entry) {
        AccountId id = entry.resource().ref().account();
        Account account = known(accounts.get(id));
        Descriptor service = known(services.get(id));
        Optional<AccessList> list = entry.access().list();
        return new ResourceRow(
                entry.resource().ref(),
                entry.resource().name(),
                service.glyph(),
                service.name(),
                service.kind(entry.resource().ref().kind()).one(),
                account.name(),
                account.environment(),
                list.map(known -> known.grants().size()),
                width(entry),
                widest(entry),
                list.map(AccessList::readAt),
                state(entry.access()),
                staging.on(entry.resource().ref()).size());
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "rows are made of open accounts only");
    }

    private static State state(AccessState access) {
        return switch (access) {
            case AccessState.Unread _ -> new State.Unread();
            case AccessState.Known(AccessList list) ->
                    switch (list.completeness()) {
                        case Completeness.Complete _ -> new State.Complete();
                        case Completeness.Partial(Message reason) -> new State.Partial(reason);
                    };
            case AccessState.NotRead notRead ->
                    new State.Denied(FailureWords.line(notRead.reason()));
        };
    }

    private static Width width(ResourceEntry entry) {
        if (entry.access().list().isEmpty()) {
            return Width.UNKNOWN;
        }
        return entry.widest().map(grant -> width(grant.principal().kind())).orElse(Width.NOBODY);
    }

    private static Width width(PrincipalKind kind) {
        if (kind.equals(PrincipalKind.EVERYONE)) {
            return Width.EVERYONE;
        }
        if (kind.wide()) {
            return Width.ORGANIZATION;
        }
        return kind.equals(PrincipalKind.USER) ? Width.PEOPLE : Width.GROUP;
    }

    private static Message widest(ResourceEntry entry) {
        return switch (width(entry)) {
            case UNKNOWN -> Message.of("resources.widest.unknown");
            case NOBODY -> Message.of("resources.widest.nobody");
            case PEOPLE -> Message.of("resources.widest.people");
            case GROUP, ORGANIZATION, EVERYONE ->
                    entry.widest()
                            .map(ResourceRows::reach)
                            .orElse(Message.of("resources.widest.nobody"));
        };
    }

    private static Message reach(Grant grant) {
        PrincipalKind kind = grant.principal().kind();
        Message who =
                kind.known()
                        ? Message.of("resources.who." + kind.word())
                        : Message.verbatim(kind.word());
        String does = grant.role().rank().name().toLowerCase(Locale.ROOT);
        return Message.of("resources.widest.reach", who, Message.of("resources.does." + does));
    }
}
