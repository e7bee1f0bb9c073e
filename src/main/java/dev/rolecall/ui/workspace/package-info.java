/// What every part of the window shares: the open accounts, what was read, what is staged, what is
/// being applied, and where the person is. Properties only, no controls; all on the screen thread.
package dev.rolecall.ui.workspace;
