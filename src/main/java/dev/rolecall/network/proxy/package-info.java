/// Which way requests leave a company's network: by the proxy a person named, by the one the system
/// or a script names, or straight. Where the way cannot be told, nothing is sent.
package dev.rolecall.network.proxy;
