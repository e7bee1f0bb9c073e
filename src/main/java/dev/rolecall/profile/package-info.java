/// The accounts a person keeps: their order, groups and colours, and the file they are saved in.
/// Holds no secrets.
package dev.rolecall.profile;
