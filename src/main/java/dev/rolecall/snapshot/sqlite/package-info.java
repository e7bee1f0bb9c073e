/// Snapshots in one SQLite file. The only package that knows a database; its tables are told in
/// `snapshots.md`.
package dev.rolecall.snapshot.sqlite;
