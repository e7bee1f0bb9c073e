/// The Resources place: every resource of the open accounts in one table, with its filter bar and
/// the truth about how completely it was read.
package dev.rolecall.ui.resources;
