/// Puts the program together by hand and starts it: the window, the demo, the tour, the command
/// line.
package dev.rolecall.app;
