/// What was read, kept for the next start: the latest picture of each account, snapshots of earlier
/// ones, names seen, and readings that were not finished. Says what is kept, when and for how long;
/// a package below says how.
package dev.rolecall.snapshot;
