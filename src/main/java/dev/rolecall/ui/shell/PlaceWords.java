package dev.rolecall.ui.shell;

import dev.rolecall.i18n.Message;
import dev.rolecall.ui.workspace.Place;

/// What each place is called.
final class PlaceWords {
    private PlaceWords() {}

    static Message of(Place place) {
        return Message.of(
                switch (place) {
                    case RESOURCES -> "shell.place.resources";
                    case ALL_ACCESS -> "shell.place.allAccess";
                    case PEOPLE -> "shell.place.people";
                    case ACTIVITY -> "shell.place.activity";
                    case HISTORY -> "shell.place.history";
                });
    }
}
