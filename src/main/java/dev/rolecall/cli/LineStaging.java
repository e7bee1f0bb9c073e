package dev.rolecall.cli;

import dev.rolecall.apply.StepResult.State;
import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.plan.ChangeWords;
import dev.rolecall.plan.Holding;
import dev.rolecall.provider.Reading;
import dev.rolecall.words.FailureWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns lines of a changes file into changes of what the service has now. Lines for which that
/// cannot be done have their result at once. Not thread-safe.
final class LineStaging {
    private final Map<GrantKey, ChangeLine> lines = new HashMap<>();
    private final Map<GrantKey, Change> changes = new LinkedHashMap<>();
    private final Map<ResourceRef, AccessList> lists = new HashMap<>();
    private final List<LineResult> results = new ArrayList<>();
    private final List<LineFault> faults = new ArrayList<>();

    void put(ChangeLine line, Reading reading) {
        switch (reading) {
            case Reading.NotRead(ResourceRef _, Failure failure) ->
                    results.add(
                            new LineResult(
                                    line,
                                    State.FAILED.word(),
                                    Optional.of(
                                            Message.of(
                                                    "cli.apply.notRead",
                                                    FailureWords.line(failure))),
                                    Optional.of(failure)));
            case Reading.Read(AccessList list) -> {
                lists.put(list.resource(), list);
                put(line, list);
            }
        }
    }

    private void put(ChangeLine line, AccessList list) {
        Optional<Grant> held = Holding.first(list, line.principal());
        switch (line.action()) {
            case GIVE ->
                    stage(line, new Change.Give(list.resource(), line.principal(), role(line)));
            case CHANGE -> {
                if (held.isPresent()) {
                    stage(line, new Change.ChangeRole(list.resource(), held.get(), role(line)));
                } else {
                    refuse(line, Message.of("cli.apply.noAccess", who(line.principal())));
                }
            }
            case REVOKE -> revoke(line, list, held);
        }
    }

    private void revoke(ChangeLine line, AccessList list, Optional<Grant> held) {
        if (held.isEmpty()) {
            results.add(
                    list.completeness() instanceof Completeness.Complete
                            ? LineResult.of(line, State.VERIFIED, Message.of("apply.soAlready"))
                            : LineResult.of(
                                    line, State.FAILED, Message.of("apply.listIncomplete")));
            return;
        }
        String now = held.get().role().word();
        if (line.role().filter(role -> !role.word().equals(now)).isPresent()) {
            refuse(
                    line,
                    Message.of(
                            "cli.apply.otherRole", who(line.principal()), now, role(line).word()));
            return;
        }
        stage(line, new Change.Revoke(list.resource(), held.get()));
    }

    /// Two lines may name one holder in two ways; that shows only now.
    private void stage(ChangeLine line, Change change) {
        ChangeLine earlier = lines.putIfAbsent(change.key(), line);
        if (earlier == null) {
            changes.put(change.key(), change);
        } else {
            faults.add(
                    new LineFault(
                            line.number(), Message.of("cli.line.same", earlier.number() + "")));
        }
    }

    private void refuse(ChangeLine line, Message reason) {
        results.add(LineResult.of(line, State.REFUSED, reason));
    }

    private static Role role(ChangeLine line) {
        return line.role().orElseGet(() -> Role.unknown(""));
    }

    private static String who(Principal principal) {
        return ChangeWords.who(principal);
    }

    Collection<Change> changes() {
        return changes.values();
    }

    /// The line a change came from.
    ChangeLine line(Change change) {
        return Optional.ofNullable(lines.get(change.key())).orElseThrow();
    }

    Optional<AccessList> list(ResourceRef resource) {
        return Optional.ofNullable(lists.get(resource));
    }

    /// What is settled without asking the planner.
    List<LineResult> results() {
        return List.copyOf(results);
    }

    List<LineFault> faults() {
        return List.copyOf(faults);
    }
}
