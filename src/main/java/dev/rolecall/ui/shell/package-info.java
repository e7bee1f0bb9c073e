/// The frame around every place: sidebar, status bar, sheets over the window, and the keys that
/// work everywhere.
package dev.rolecall.ui.shell;
