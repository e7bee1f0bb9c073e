/// The double of DataRobot's shareable entities and their roles, written from the facts about the
/// service.
package dev.rolecall.sandbox.datarobot;
