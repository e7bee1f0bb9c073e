/// Carrying out a plan: every write is recorded before it is sent, sent once, and read back; what
/// became of a write that was cut short is found out by reading.
package dev.rolecall.apply;
