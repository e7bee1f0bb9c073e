package dev.rolecall.sandbox.world;

/// A group of people, with the id each service knows it by.
///
/// @param workspaceId the UUID of its Mistral workspace
/// @param email the address of its Google group
/// @param dataRobotId the 24-digit id of its DataRobot group
public record Team(String name, String workspaceId, String email, String dataRobotId) {}
