package build;

import java.util.Locale;

/// Says what is being done, and since when.
final class Steps {
    private static final long BEGUN = System.nanoTime();

    private Steps() {}

    static void tell(String what) {
        double seconds = (System.nanoTime() - BEGUN) / 1e9;
        System.out.printf(Locale.ROOT, "[%5.1f s] %s%n", seconds, what);
    }
}
