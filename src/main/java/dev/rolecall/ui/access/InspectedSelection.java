package dev.rolecall.ui.access;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Principal;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.provider.Passport;
import dev.rolecall.ui.listing.News;
import dev.rolecall.ui.workspace.InventoryModel;
import dev.rolecall.ui.workspace.Navigation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is selected, as far as it was read by now, and what of that the inspector has shown.
///
/// For the screen's thread only.
final class InspectedSelection {
    private final Subjects lookup;
    private final InventoryModel inventory;
    private final Navigation navigation;
    private List<Subject> subjects = List.of();
    private List<Optional<Principal>> me = List.of();
    private InventorySnapshot seen;
    private boolean another = true;

    InspectedSelection(Subjects lookup, InventoryModel inventory, Navigation navigation) {
        this.lookup = lookup;
        this.inventory = inventory;
        this.navigation = navigation;
        this.seen = snapshot();
    }

    List<Subject> subjects() {
        return subjects;
    }

    /// Whether nothing of it was shown yet.
    boolean isAnother() {
        return another;
    }

    /// Whether its rows are made within a few milliseconds.
    boolean isQuick() {
        return InspectorQuestion.size(subjects) <= InspectorRenewal.AT_ONCE;
    }

    /// Something else is selected.
    void change() {
        subjects = lookup.of(navigation.selected(), snapshot());
        me = whoIAm(subjects);
        another = true;
    }

    /// Looks at what was read meanwhile.
    ///
    /// @return whether it says something else of what is selected
    boolean renew() {
        List<Subject> now = lookup.of(navigation.selected(), snapshot());
        List<Optional<Principal>> whoIAm = whoIAm(now);
        boolean differs = !now.equals(subjects) || !whoIAm.equals(me);
        if (differs) {
            subjects = now;
            me = whoIAm;
        }
        return differs;
    }

    /// What was read up to `snapshot` is shown.
    void shown(InventorySnapshot snapshot) {
        seen = snapshot;
        another = false;
    }

    /// Nothing of what was read since concerns it.
    void skip() {
        seen = snapshot();
    }

    InventorySnapshot snapshot() {
        return inventory.snapshot().get();
    }

    /// What was read of it since it was shown; of something else nothing is news.
    News news() {
        return another ? News.none() : News.between(seen, snapshot());
    }

    /// The principal behind the credential of each account, where known.
    Map<AccountId, Principal> me() {
        Map<AccountId, Principal> mine = new HashMap<>();
        for (int index = 0; index < subjects.size(); index++) {
            AccountId account = subjects.get(index).ref().account();
            me.get(index).ifPresent(who -> mine.put(account, who));
        }
        return mine;
    }

    /// The service may tell who we are after the lists were read.
    private static List<Optional<Principal>> whoIAm(List<Subject> some) {
        return some.stream()
                .map(subject -> subject.open().passport().get().flatMap(Passport::me))
                .toList();
    }
}
