/// Looking for a newer Rolecall: one request to one address, and only if somebody wants it.
package dev.rolecall.update;
