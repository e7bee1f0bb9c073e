package dev.rolecall.app;

import dev.rolecall.ui.access.InspectorView;
import dev.rolecall.ui.allaccess.AllAccessView;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.history.HistoryView;
import dev.rolecall.ui.operations.ActivityView;
import dev.rolecall.ui.people.PeopleView;
import dev.rolecall.ui.resources.ResourcesView;
import dev.rolecall.ui.workspace.Place;
import java.util.List;
import java.util.stream.Stream;

/// What fills each place, and what can be done there.
record Places(
        ResourcesView resources,
        InspectorView inspector,
        AllAccessView allAccess,
        PeopleView people,
        ActivityView activity,
        HistoryView history) {

    /// What can be done in the table of `place`.
    List<Command> commands(Place place) {
        return switch (place) {
            case RESOURCES ->
                    Stream.concat(inspector.commands().stream(), resources.commands().stream())
                            .toList();
            case ALL_ACCESS -> allAccess.commands();
            case PEOPLE -> people.commands();
            case ACTIVITY -> activity.commands();
            case HISTORY -> history.commands();
        };
    }

    /// Puts the caret where `place` is searched, if it is.
    void focusSearch(Place place) {
        switch (place) {
            case RESOURCES -> resources.focusSearch();
            case ALL_ACCESS -> allAccess.focusSearch();
            case PEOPLE -> people.focusSearch();
            case HISTORY -> history.focusSearch();
            case ACTIVITY -> {}
        }
    }
}
