/// Activity: what runs in the background, what came of each step and why, and what can be done
/// about it.
package dev.rolecall.ui.operations;
