/// The command line: thin commands over the same services as the window, for scripts and pipelines.
/// Every exit code, key and column is a promise to somebody's script.
package dev.rolecall.cli;
