package dev.rolecall.ui.operations;

/// One step of an operation in words: how it stands, what, where, why, how long it took.
public record StepRow(
        long operation,
        String id,
        Tone tone,
        String state,
        String what,
        String where,
        String reason,
        String attempt,
        String took)
        implements ActivityLine {
    @Override
    public String key() {
        return operation + "/" + id;
    }
}
