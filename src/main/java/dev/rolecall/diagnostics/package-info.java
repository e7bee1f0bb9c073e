/// What Rolecall leaves behind for whoever looks for a fault: the log, a report of each fault of
/// its own, and a file that collects both. Nothing in it holds a secret.
package dev.rolecall.diagnostics;
