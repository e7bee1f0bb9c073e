/// The vault of credentials as the window shows it: the bar of a locked console, the choice of a
/// key, locking by command, by idleness and after sleep.
package dev.rolecall.ui.secret;
