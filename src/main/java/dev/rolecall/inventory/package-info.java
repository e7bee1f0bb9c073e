/// Everything read from all accounts, in memory: what there is, who has access to it, how much of
/// it was read and why the rest was not; with search over people and over every grant.
package dev.rolecall.inventory;
