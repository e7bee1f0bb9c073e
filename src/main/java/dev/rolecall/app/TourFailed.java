package dev.rolecall.app;

/// Something the tour did has not come out as it should; the message is in words.
final class TourFailed extends Exception {
    private static final long serialVersionUID = 1L;

    TourFailed(String what) {
        super(what, null, false, false);
    }
}
