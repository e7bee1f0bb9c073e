package dev.rolecall.sandbox;

import dev.rolecall.sandbox.datarobot.DataRobotSwitches;
import dev.rolecall.sandbox.gemini.GeminiSwitches;
import dev.rolecall.sandbox.google.GoogleSwitches;
import dev.rolecall.sandbox.mistral.MistralSwitches;

/// What the facts about the services leave open, by service; may be changed while the sandbox runs.
public final class Switches {
    private final MistralSwitches mistral = new MistralSwitches();
    private final GeminiSwitches gemini = new GeminiSwitches();
    private final DataRobotSwitches dataRobot = new DataRobotSwitches();
    private final GoogleSwitches google = new GoogleSwitches();

    Switches() {}

    /// Mistral's open questions.
    public MistralSwitches mistral() {
        return mistral;
    }

    /// Gemini's open questions.
    public GeminiSwitches gemini() {
        return gemini;
    }

    /// DataRobot's open questions.
    public DataRobotSwitches dataRobot() {
        return dataRobot;
    }

    /// How Google's sign-in behaves.
    public GoogleSwitches google() {
        return google;
    }
}
