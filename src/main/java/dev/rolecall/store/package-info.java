/// Where Rolecall keeps things on this machine.
package dev.rolecall.store;
