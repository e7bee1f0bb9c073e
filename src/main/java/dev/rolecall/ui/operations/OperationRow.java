package dev.rolecall.ui.operations;

/// One operation in words, with what a person can do to it now.
///
/// @param detail what it is doing, what it waits for, or why it failed; may be empty
/// @param figures how far it is, in numbers and time
/// @param share how much is done, from 0 to 1; negative while nobody knows
/// @param open whether its steps are shown below it
/// @param steps how many there are
public record OperationRow(
        long operation,
        Tone tone,
        String state,
        String title,
        String detail,
        String figures,
        double share,
        boolean open,
        int steps,
        boolean pausable,
        boolean resumable,
        boolean cancellable)
        implements ActivityLine {
    @Override
    public String key() {
        return Long.toString(operation);
    }
}
