/// JSON over HTTP for the providers: one client an account, which waits its turn, repeats reads
/// that failed on the way, sends each write once, and keeps credentials to the account's own host.
package dev.rolecall.http;
