package dev.rolecall.inventory;

/// How much of an account a refresh did not find any more.
///
/// @param resources that are not listed any more
/// @param ofResources how many were known before
/// @param grants that are gone, those of vanished resources included
/// @param ofGrants how many were known before
public record Losses(int resources, int ofResources, int grants, int ofGrants) {}
