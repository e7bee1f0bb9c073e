package dev.rolecall.ui.access;

import static java.util.stream.Collectors.toSet;

import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Puts into words why one row of the access table lets somebody in: who that is, what the role
/// allows, to whom it was given, what else may let the same people in, and how it can be changed.
final class Explanation {
    /// How to have a row explained.
    static final Detail OF_NOTHING =
            new Detail(Message.of("explain.row"), Message.of("explain.row.select"));

    /// More others than these are counted only.
    private static final int MOST_OTHERS = 10;

    private static final Message WHO = Message.of("explain.who");
    private static final Message ROLE = Message.of("explain.role");
    private static final Message GIVEN = Message.of("explain.given");
    private static final Message BESIDES = Message.of("explain.besides");
    private static final Message CHANGING = Message.of("explain.changing");

    private Explanation() {}

    /// @param all every row of the table, `row` among them
    /// @param whole whether nobody is missing from it
    static List<Detail> of(AccessRow row, List<AccessRow> all, boolean whole) {
        List<Detail> details = new ArrayList<>();
        who(row, details);
        role(row, details);
        details.add(new Detail(GIVEN, given(row.principal().kind())));
        besides(row, all, details);
        if (!whole) {
            details.add(new Detail(BESIDES, Message.of("explain.besides.partly")));
        }
        changing(row.role(), details);
        return details;
    }

    private static void who(AccessRow row, List<Detail> details) {
        details.add(
                new Detail(
                        WHO,
                        Message.of(
                                "explain.who.is",
                                PrincipalWords.label(row.principal()),
                                PrincipalWords.kind(row.principal().kind()))));
        row.principal()
                .id()
                .filter(_ -> !row.principal().kind().equals(PrincipalKind.EVERYONE))
                .ifPresent(id -> details.add(new Detail(WHO, Message.verbatim(id))));
        if (row.me()) {
            details.add(new Detail(WHO, Message.of("explain.who.you")));
        }
        if (row.of() > 1) {
            details.add(new Detail(WHO, Message.of("explain.who.on", row.held().size(), row.of())));
        }
    }

    private static void role(AccessRow row, List<Detail> details) {
        RoleState state = row.role();
        if (state.mixed()) {
            details.add(new Detail(ROLE, Message.of("explain.role.mixed")));
            return;
        }
        state.now().map(Explanation::role).ifPresent(now -> details.add(new Detail(ROLE, now)));
        if (state.pending() != Pending.NONE) {
            Message then =
                    state.wanted()
                            .map(Explanation::role)
                            .map(wanted -> Message.of("explain.role.staged", wanted))
                            .orElseGet(() -> Message.of("explain.role.ends"));
            details.add(new Detail(ROLE, then));
        }
    }

    private static Message role(RoleShown shown) {
        return shown.meaning()
                .map(meaning ->
                        Message.of("explain.role.known", shown.title(), shown.word(), meaning))
                .orElseGet(() -> Message.of("explain.role.unknown", Isolated.of(shown.word())));
    }

    private static Message given(PrincipalKind kind) {
        return kind.known()
                ? Message.of("explain.given." + kind.word())
                : Message.of("explain.given.unknown", Isolated.of(kind.word()));
    }

    /// A person may be among those whom other rows let in; of any other row, those named by
    /// themselves stay when it goes. Access that is not given yet, or is to end, lets nobody in.
    private static void besides(AccessRow row, List<AccessRow> all, List<Detail> details) {
        boolean person = row.principal().kind().equals(PrincipalKind.USER);
        Set<ResourceRef> here = row.held().stream().map(Held::resource).collect(toSet());
        Predicate<AccessRow> lets =
                other ->
                        person != other.principal().kind().equals(PrincipalKind.USER)
                                && other.held().stream().anyMatch(held -> stays(held, here));
        if (!person) {
            long named = all.stream().filter(lets).count();
            details.add(new Detail(BESIDES, Message.of("explain.besides.named", named)));
            return;
        }
        List<AccessRow> others = all.stream().filter(lets).toList();
        if (others.isEmpty()) {
            details.add(new Detail(BESIDES, Message.of("explain.besides.nothing")));
            return;
        }
        others.stream().limit(MOST_OTHERS).map(Explanation::besides).forEach(details::add);
        if (others.size() > MOST_OTHERS) {
            details.add(
                    new Detail(
                            BESIDES,
                            Message.of("explain.besides.more", others.size() - MOST_OTHERS)));
        }
        details.add(new Detail(BESIDES, Message.of("explain.besides.stays")));
    }

    private static boolean stays(Held held, Set<ResourceRef> here) {
        return held.grant().isPresent()
                && held.wanted().isPresent()
                && here.contains(held.resource());
    }

    private static Detail besides(AccessRow other) {
        Message title =
                other.role()
                        .now()
                        .or(other.role()::wanted)
                        .map(RoleShown::title)
                        .orElseGet(() -> Message.of("access.mixed"));
        return new Detail(
                BESIDES,
                Message.of(
                        "explain.besides.other",
                        PrincipalWords.label(other.principal()),
                        PrincipalWords.kind(other.principal().kind()),
                        title));
    }

    private static void changing(RoleState state, List<Detail> details) {
        Optional<Detail> lock =
                state.lock().map(why -> new Detail(CHANGING, why.reason(), why.instead()));
        Stream.concat(
                        lock.stream(),
                        state.trouble().stream()
                                .map(trouble -> new Detail(CHANGING, trouble.reason())))
                .forEach(details::add);
        if (lock.isEmpty()) {
            details.add(
                    new Detail(
                            CHANGING,
                            Message.of(
                                    state.sending()
                                            ? "access.sending.reason"
                                            : "explain.changing.here")));
        }
    }
}
