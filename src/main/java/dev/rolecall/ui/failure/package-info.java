/// How the window shows a failure: in place of what could not be loaded, with the action that
/// helps.
package dev.rolecall.ui.failure;
