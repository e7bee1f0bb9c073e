/// Stateful doubles of the three services on loopback. They are written from the facts about the
/// services and share no code with the providers, so that each checks the other.
package dev.rolecall.sandbox;
