/// The invented company behind the sandbox: people, teams, names and ids, all made from one seed
/// and the same in all three services.
package dev.rolecall.sandbox.world;
