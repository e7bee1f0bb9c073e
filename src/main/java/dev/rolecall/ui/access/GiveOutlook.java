package dev.rolecall.ui.access;

import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.i18n.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the give button would do, and what a person should still settle.
///
/// @param button what the button says
/// @param ready whether it does something
/// @param undecided the kinds to choose among, with how many could be of each
/// @param notes what will not be done, or not as expected, and why
public record GiveOutlook(
        Message button, boolean ready, Map<PrincipalKind, Integer> undecided, List<Message> notes) {
    static final GiveOutlook NOTHING =
            new GiveOutlook(Message.of("access.give"), false, Map.of(), List.of());

    static GiveOutlook of(
            List<Recipient> recipients, List<WideSwitch> switches, Optional<RoleShown> role) {
        long ready =
                recipients.stream().filter(Recipient::ready).count()
                        + switches.stream().filter(WideSwitch::gives).count();
        Message button =
                ready == 0 || role.isEmpty()
                        ? Message.of("access.give")
                        : Message.of("access.give.to", role.get().title(), ready);
        return new GiveOutlook(
                button,
                ready > 0 && role.isPresent(),
                undecided(recipients),
                notes(recipients, switches));
    }

    private static Map<PrincipalKind, Integer> undecided(List<Recipient> recipients) {
        Map<PrincipalKind, Integer> counts = new LinkedHashMap<>();
        for (Recipient recipient : recipients) {
            if (recipient.standing() == Recipient.Standing.UNDECIDED) {
                recipient.kinds().forEach(kind -> counts.merge(kind, 1, Integer::sum));
            }
        }
        return counts;
    }

    private static List<Message> notes(List<Recipient> recipients, List<WideSwitch> switches) {
        List<Message> notes = new ArrayList<>();
        for (Recipient recipient : recipients) {
            switch (recipient.standing()) {
                case NEW, UNDECIDED -> {}
                case CHANGES, HAS_IT, REFUSED, MALFORMED ->
                        notes.add(
                                Message.of("access.give.note", recipient.text(), recipient.note()));
            }
        }
        for (WideSwitch wide : switches) {
            if (wide.on()) {
                wide.problem()
                        .ifPresent(problem ->
                                notes.add(Message.of("access.give.note", wide.title(), problem)));
            }
        }
        return notes;
    }
}
