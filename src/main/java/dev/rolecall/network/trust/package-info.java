/// Whom Rolecall believes: what the JDK trusts, what the system trusts, and what a person added for
/// Rolecall alone, all together. Host names are always checked, and nothing can switch that off.
package dev.rolecall.network.trust;
