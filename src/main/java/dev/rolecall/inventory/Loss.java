package dev.rolecall.inventory;

import dev.rolecall.domain.Resource;

/// What a refresh did not find any more on one resource.
///
/// @param vanished whether the resource itself is not listed any more
/// @param grants how many grants are gone from it
/// @param of how many it had
public record Loss(Resource resource, boolean vanished, int grants, int of) {}
