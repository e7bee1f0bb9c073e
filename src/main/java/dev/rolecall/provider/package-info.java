/// What every service looks like to the rest of Rolecall: a description as data, and a connection
/// that reads access lists and sends prepared writes.
package dev.rolecall.provider;
