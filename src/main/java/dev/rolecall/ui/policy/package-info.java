/// What the window says of the administrator of the machine.
package dev.rolecall.ui.policy;
