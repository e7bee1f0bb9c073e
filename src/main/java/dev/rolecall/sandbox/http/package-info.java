/// The HTTP side of the sandbox: a loopback server that leads each call through latency, limits and
/// armed faults to a service's double, and keeps a record of it. It knows no vendor.
package dev.rolecall.sandbox.http;
