package dev.rolecall.cli;

import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.KnownRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads the fields of one line of a changes file against what the service knows.
final class ChangeLineReader {
    static final List<String> FIELDS =
            List.of("action", "resourceKind", "resourceId", "principalType", "principalId", "role");
    private static final List<PrincipalKind> TYPES =
            List.of(
                    PrincipalKind.USER,
                    PrincipalKind.GROUP,
                    PrincipalKind.WORKSPACE,
                    PrincipalKind.ORGANIZATION,
                    PrincipalKind.EVERYONE);

    private final Descriptor service;

    ChangeLineReader(Descriptor service) {
        this.service = service;
    }

    /// Why the fields make no sense; empty if they do.
    Optional<Message> fault(List<String> fields) {
        if (fields.size() != FIELDS.size()) {
            return fault("cli.line.fields", fields.size() + "", FIELDS.size() + "");
        }
        Optional<Action> action = Action.of(fields.getFirst());
        if (action.isEmpty()) {
            return fault("cli.line.action", fields.getFirst());
        }
        Optional<KindDescriptor> kind = kind(fields.get(1));
        if (kind.isEmpty()) {
            List<ResourceKind> kinds = service.kinds().stream().map(KindDescriptor::kind).toList();
            return fault("cli.line.kind", service.name(), fields.get(1), KindOptions.list(kinds));
        }
        if (fields.get(2).isBlank()) {
            return fault("cli.line.noResource");
        }
        return principalFault(fields.get(3), fields.get(4), kind.get())
                .or(() -> roleFault(action.get(), fields.get(3), fields.get(5), kind.get()));
    }

    private static Optional<Message> principalFault(String type, String id, KindDescriptor kind) {
        PrincipalKind principal = new PrincipalKind(type);
        if (!TYPES.contains(principal)) {
            return fault("cli.line.type", type, words(TYPES));
        }
        if (principal.equals(PrincipalKind.EVERYONE)) {
            boolean named = !id.isEmpty() && !id.equals(Principal.EVERYONE_ID);
            return named ? fault("cli.line.everyone", id) : Optional.empty();
        }
        if (id.isBlank()) {
            return fault("cli.line.noPrincipal");
        }
        boolean malformed =
                kind.grantee(principal).filter(grantee -> !grantee.accepts(id)).isPresent();
        return malformed ? fault("cli.line.principal", id, type) : Optional.empty();
    }

    private static Optional<Message> roleFault(
            Action action, String type, String role, KindDescriptor kind) {
        return switch (action) {
            case REVOKE -> Optional.empty();
            case GIVE, CHANGE ->
                    kind.readOnly() || kind.role(role).isPresent()
                            ? Optional.empty()
                            : fault("cli.line.role", kind.kind().word(), role, choices(type, kind));
        };
    }

    /// The roles that can be given: to such a principal, or to anyone where it cannot have any.
    private static String choices(String type, KindDescriptor kind) {
        List<KnownRole> offered = kind.offered(new PrincipalKind(type));
        return (offered.isEmpty() ? kind.roles() : offered)
                .stream()
                        .filter(known -> !known.offeredTo().isEmpty())
                        .map(known -> known.role().word())
                        .collect(Collectors.joining(", "));
    }

    /// @param fields without a fault
    ChangeLine line(long number, List<String> fields) {
        KindDescriptor kind = kind(fields.get(1)).orElseThrow();
        PrincipalKind type = new PrincipalKind(fields.get(3));
        String role = fields.get(5);
        return new ChangeLine(
                number,
                Action.of(fields.getFirst()).orElseThrow(),
                kind.kind(),
                fields.get(2),
                type.equals(PrincipalKind.EVERYONE)
                        ? Principal.everyone()
                        : Principal.of(type, fields.get(4)),
                role.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                kind.role(role).map(KnownRole::role).orElse(Role.unknown(role))));
    }

    private Optional<KindDescriptor> kind(String word) {
        return service.kinds().stream().filter(kind -> kind.kind().word().equals(word)).findFirst();
    }

    private static String words(List<PrincipalKind> kinds) {
        return kinds.stream().map(PrincipalKind::word).collect(Collectors.joining(", "));
    }

    private static Optional<Message> fault(String key, Object... arguments) {
        return Optional.of(Message.of(key, arguments));
    }
}
