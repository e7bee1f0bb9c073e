package dev.rolecall.network.check;

import dev.rolecall.i18n.Message;

/// The word for each step of a check and for how it ended.
public final class StepWords {
    private StepWords() {}

    public static Message kind(CheckStep.Kind kind) {
        return Message.of(
                switch (kind) {
                    case WAY_OUT -> "network.step.wayOut";
                    case NAME -> "network.step.name";
                    case CONNECTION -> "network.step.connection";
                    case CERTIFICATE -> "network.step.certificate";
                    case ANSWER -> "network.step.answer";
                    case CLOCK -> "network.step.clock";
                });
    }

    public static Message state(CheckStep.State state) {
        return Message.of(
                switch (state) {
                    case WELL -> "network.state.well";
                    case PROBLEM -> "network.state.problem";
                    case SKIPPED -> "network.state.skipped";
                });
    }
}
