/// What whoever looks after a machine has fixed for all its people: a file they alone can write,
/// read once at the start and followed everywhere.
package dev.rolecall.policy;
