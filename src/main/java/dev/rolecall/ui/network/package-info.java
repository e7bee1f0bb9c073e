/// The network sheet: which way requests leave this machine, whom they believe, and a check of how
/// far a service can be reached.
package dev.rolecall.ui.network;
