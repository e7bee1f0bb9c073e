package dev.rolecall.inventory;

/// How much may vanish from an account in one refresh before somebody is asked; a few grants more
/// or less are everyday work, and so is the end of a small account.
///
/// @param percent a larger part than this is doubtful
/// @param grants fewer grants than this never are
/// @param resources fewer resources than this never are
record LossPolicy(int percent, int grants, int resources) {
    static final LossPolicy USUAL = new LossPolicy(30, 20, 10);

    boolean doubts(Losses losses) {
        return (losses.grants() >= grants && isLarge(losses.grants(), losses.ofGrants()))
                || (losses.resources() >= resources
                        && isLarge(losses.resources(), losses.ofResources()));
    }

    private boolean isLarge(long part, long whole) {
        return part * 100 > whole * percent;
    }
}
