/// Deciding what to send: staged changes become ordered steps, refusals and warnings. Pure; talks
/// to nobody.
package dev.rolecall.plan;
