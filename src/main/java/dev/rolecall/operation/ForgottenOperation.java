package dev.rolecall.operation;

/// The handle of an operation that was over long ago: nothing is left to cancel or pause.
record ForgottenOperation(long id) implements OperationHandle {
    @Override
    public void cancel() {}

    @Override
    public void pause() {}

    @Override
    public void resume() {}
}
