/// The palette: whatever a person has in mind - somebody, a resource, an account, a command - found
/// by typing a few letters of it.
package dev.rolecall.ui.palette;
