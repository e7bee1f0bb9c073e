/// Sheets for whoever looks for a fault: reports of what broke, and what is handed over to others,
/// to be read before.
package dev.rolecall.ui.diagnostics;
