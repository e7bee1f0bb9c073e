/// DataRobot as a provider: one table of entity types says how each is listed, read and shared
/// (FACTS section 3).
package dev.rolecall.provider.datarobot;
