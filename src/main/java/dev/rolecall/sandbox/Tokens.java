package dev.rolecall.sandbox;

import dev.rolecall.sandbox.datarobot.DataRobotTokens;
import dev.rolecall.sandbox.gemini.GeminiTokens;
import dev.rolecall.sandbox.mistral.MistralTokens;

/// The credentials the sandbox knows; all of them plainly invented, none of them secret.
public final class Tokens {
    Tokens() {}

    /// Mistral: the administrator's key.
    public String mistralOwner() {
        return MistralTokens.OWNER;
    }

    /// Mistral: the key of somebody who owns no library.
    public String mistralReader() {
        return MistralTokens.READER;
    }

    /// Mistral: a key that answers 401.
    public String mistralExpired() {
        return MistralTokens.EXPIRED;
    }

    /// Gemini: the administrator's access token.
    public String geminiOwner() {
        return GeminiTokens.OWNER;
    }

    /// Gemini: the access token of somebody who may only read.
    public String geminiReader() {
        return GeminiTokens.READER;
    }

    /// Gemini: a good access token without the needed scopes, which answers 403.
    public String geminiWrongScope() {
        return GeminiTokens.WRONG_SCOPE;
    }

    /// Gemini: an access token that answers 401.
    public String geminiExpired() {
        return GeminiTokens.EXPIRED;
    }

    /// Gemini: an API key, for the header `x-goog-api-key`; access lists answer 401 to it.
    public String geminiApiKey() {
        return GeminiTokens.API_KEY;
    }

    /// DataRobot: the administrator's key.
    public String dataRobotOwner() {
        return DataRobotTokens.OWNER;
    }

    /// DataRobot: the key of somebody who may use some things and share none.
    public String dataRobotReader() {
        return DataRobotTokens.READER;
    }

    /// DataRobot: a key that answers 401.
    public String dataRobotExpired() {
        return DataRobotTokens.EXPIRED;
    }
}
