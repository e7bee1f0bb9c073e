/// How Rolecall reaches the services from inside a company's network: the settings a person makes,
/// and the live way out that follows them at once.
package dev.rolecall.network;
