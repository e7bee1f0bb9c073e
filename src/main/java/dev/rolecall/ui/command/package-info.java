/// What a person can ask for, said once: keys, the palette and the list of all keys show the same
/// commands.
package dev.rolecall.ui.command;
