/// The place of history: the snapshots kept of each account, and what differs between two of them
/// or between one and now.
package dev.rolecall.ui.history;
