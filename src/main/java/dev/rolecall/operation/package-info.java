/// Slow work in the background: the only place that starts threads, and the only door through which
/// results come back to the screen.
package dev.rolecall.operation;
