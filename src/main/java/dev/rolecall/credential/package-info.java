/// Makes the credential of an account from where it is said to come from: the vault, the person, a
/// variable, a file, a command, Google. Nothing it finds is written anywhere.
package dev.rolecall.credential;
