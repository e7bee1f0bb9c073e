/// The inspector: the access lists of the selected resources as a table that can be edited. Nothing
/// here sends anything; every edit is staged and painted.
package dev.rolecall.ui.access;
