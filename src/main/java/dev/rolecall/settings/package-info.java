/// What a person sets once for the whole window, and the file it is kept in. Accounts, the network
/// and secrets have files of their own.
package dev.rolecall.settings;
