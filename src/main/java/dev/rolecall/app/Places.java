package dev.rolecall.app;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.access.InspectorView;
import dev.rolecall.ui.access.InspectorViewModel;
import dev.rolecall.ui.allaccess.AllAccessView;
import dev.rolecall.ui.allaccess.AllAccessViewModel;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.control.Late;
import dev.rolecall.ui.history.HistoryView;
import dev.rolecall.ui.history.HistoryViewModel;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.operations.ActivityView;
import dev.rolecall.ui.operations.ActivityViewModel;
import dev.rolecall.ui.people.PeopleView;
import dev.rolecall.ui.people.PeopleViewModel;
import dev.rolecall.ui.resources.ResourcesView;
import dev.rolecall.ui.resources.ResourcesViewModel;
import dev.rolecall.ui.workspace.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What fills each place, made when somebody first goes there, and what can be done there.
final class Places {
    private final Late<ResourcesView> resources;
    private final Late<InspectorView> inspector;
    private final Late<AllAccessView> allAccess;
    private final Late<PeopleView> people;
    private final Late<ActivityView> activity;
    private final Late<ActivityView> drawer;
    private final Late<HistoryView> history;
    private Optional<FirstAid> aid = Optional.empty();

    /// What the places show.
    record Models(
            ResourcesViewModel resources,
            InspectorViewModel inspector,
            AllAccessViewModel allAccess,
            PeopleViewModel people,
            ActivityViewModel activity,
            HistoryViewModel history) {}

    Places(Models models, Messages messages, TableHabits habits) {
        resources = new Late<>(() -> resources(models, messages, habits));
        inspector = new Late<>(() -> inspector(models, messages, habits));
        allAccess = new Late<>(() -> new AllAccessView(models.allAccess(), messages, habits));
        people = new Late<>(() -> new PeopleView(models.people(), messages, habits));
        activity = new Late<>(() -> new ActivityView(models.activity(), messages));
        drawer = new Late<>(() -> new ActivityView(models.activity(), messages));
        history = new Late<>(() -> new HistoryView(models.history(), messages, habits));
    }

    private ResourcesView resources(Models models, Messages messages, TableHabits habits) {
        ResourcesView view = new ResourcesView(models.resources(), messages, habits);
        view.onHelp((account, wanted) -> aid.ifPresent(help -> help.forAccount(account, wanted)));
        return view;
    }

    private InspectorView inspector(Models models, Messages messages, TableHabits habits) {
        InspectorView view = new InspectorView(models.inspector(), messages, habits);
        view.onHelp(wanted -> aid.ifPresent(help -> help.forSelection(wanted)));
        return view;
    }

    /// Has `aid` do what helps against failures.
    void help(FirstAid helper) {
        aid = Optional.of(helper);
    }

    Late<ResourcesView> resources() {
        return resources;
    }

    Late<InspectorView> inspector() {
        return inspector;
    }

    Late<AllAccessView> allAccess() {
        return allAccess;
    }

    Late<PeopleView> people() {
        return people;
    }

    Late<ActivityView> activity() {
        return activity;
    }

    /// The same list as in the place, at the foot of the window.
    Late<ActivityView> drawer() {
        return drawer;
    }

    Late<HistoryView> history() {
        return history;
    }

    /// What can be done in the table of `place`.
    List<Command> commands(Place place) {
        return switch (place) {
            case RESOURCES ->
                    Stream.concat(
                                    inspector.get().commands().stream(),
                                    resources.get().commands().stream())
                            .toList();
            case ALL_ACCESS -> allAccess.get().commands();
            case PEOPLE -> people.get().commands();
            case ACTIVITY -> activity.get().commands();
            case HISTORY -> history.get().commands();
        };
    }

    /// Puts the caret where `place` is searched, if it is.
    void focusSearch(Place place) {
        switch (place) {
            case RESOURCES -> resources.get().focusSearch();
            case ALL_ACCESS -> allAccess.get().focusSearch();
            case PEOPLE -> people.get().focusSearch();
            case HISTORY -> history.get().focusSearch();
            case ACTIVITY -> {}
        }
    }
}
