package dev.rolecall.bench;

/// One figure of a benchmark.
///
/// @param goal what is wanted, in words; empty if nothing is
/// @param verdict met, missed, or empty without a goal
/// @param why what a missed goal was missed for; empty otherwise
record Measure(String what, double measured, String unit, String goal, String verdict, String why) {
    static final String MET = "met";
    static final String MISSED = "missed";

    /// A figure beside a goal; of a goal that was met nobody wants to know why.
    static Measure of(
            String what, double measured, String unit, String goal, boolean met, String why) {
        return met
                ? new Measure(what, measured, unit, goal, MET, "")
                : new Measure(what, measured, unit, goal, MISSED, why);
    }

    boolean missed() {
        return verdict.equals(MISSED);
    }
}
