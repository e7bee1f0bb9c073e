/// Signs people and service accounts in to Google, with Google's own library: it is the only room
/// that knows that library, and it is not loaded before somebody signs in.
package dev.rolecall.signin;
