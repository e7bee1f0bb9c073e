/// As much of D-Bus as it takes to speak to a keyring program: one connection, calls, one signal.
/// Written down in the D-Bus specification, version 0.43, under the headings named at each class.
package dev.rolecall.secret.dbus;
