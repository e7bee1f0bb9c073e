package dev.rolecall.ui.operations;

import dev.rolecall.i18n.Message;
import dev.rolecall.operation.OperationItem.ItemState;
import dev.rolecall.operation.OperationStatus.State;

/// The word and the tone of every state an operation or a step can be in.
final class StateWords {
    private StateWords() {}

    static Message of(ItemState state) {
        return Message.of(
                switch (state) {
                    case WAITING -> "activity.step.waiting";
                    case RUNNING -> "activity.step.running";
                    case APPLIED -> "activity.step.applied";
                    case VERIFIED -> "activity.step.verified";
                    case REFUSED -> "activity.step.refused";
                    case FAILED -> "activity.step.failed";
                    case CONFLICT -> "activity.step.conflict";
                    case UNKNOWN -> "activity.step.unknown";
                    case CANCELLED -> "activity.step.cancelled";
                });
    }

    static Tone tone(ItemState state) {
        return switch (state) {
            case WAITING -> Tone.WAITING;
            case RUNNING, APPLIED -> Tone.RUNNING;
            case VERIFIED -> Tone.GOOD;
            case REFUSED, FAILED -> Tone.BAD;
            case CONFLICT, UNKNOWN -> Tone.ATTENTION;
            case CANCELLED -> Tone.STOPPED;
        };
    }

    static Message of(State state) {
        return Message.of(
                switch (state) {
                    case QUEUED -> "activity.state.queued";
                    case RUNNING -> "activity.state.running";
                    case PAUSED -> "activity.state.paused";
                    case SUCCEEDED -> "activity.state.succeeded";
                    case PARTLY_FAILED -> "activity.state.partlyFailed";
                    case FAILED -> "activity.state.failed";
                    case CANCELLED -> "activity.state.cancelled";
                });
    }

    static Tone tone(State state) {
        return switch (state) {
            case QUEUED -> Tone.WAITING;
            case RUNNING -> Tone.RUNNING;
            case PAUSED -> Tone.PAUSED;
            case SUCCEEDED -> Tone.GOOD;
            case PARTLY_FAILED -> Tone.ATTENTION;
            case FAILED -> Tone.BAD;
            case CANCELLED -> Tone.STOPPED;
        };
    }
}
