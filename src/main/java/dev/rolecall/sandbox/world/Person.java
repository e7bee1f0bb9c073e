package dev.rolecall.sandbox.world;

/// Somebody who works at the invented company, with the id each service knows them by.
///
/// @param email the address, which is also the DataRobot user name and the Gemini principal
/// @param mistralId the UUID Mistral shows
/// @param geminiId the 21-digit id of the person's Gemini permissions
/// @param dataRobotId the 24-digit id DataRobot shows
public record Person(
        String givenName,
        String familyName,
        String email,
        String mistralId,
        String geminiId,
        String dataRobotId) {

    /// Given name and family name.
    public String fullName() {
        return givenName + " " + familyName;
    }
}
