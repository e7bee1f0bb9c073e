/// Looks step by step how far a service can be reached from here, and shows the certificates it
/// answers with. Sends no credential of an account.
package dev.rolecall.network.check;
