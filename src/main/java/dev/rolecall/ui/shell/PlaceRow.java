package dev.rolecall.ui.shell;

import dev.rolecall.ui.workspace.Place;

/// A place in the sidebar with how much there is.
///
/// @param count empty while there is nothing to count
public record PlaceRow(Place place, String name, String count, boolean chosen) {}
