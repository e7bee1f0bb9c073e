/// The sheet of settings, and what follows them: the look of the window.
package dev.rolecall.ui.settings;
