package dev.rolecall.inventory;

import dev.rolecall.inventory.query.Key;
import dev.rolecall.inventory.query.Part;
import dev.rolecall.inventory.query.Query;
import java.util.Arrays;
import java.util.List;

/// Finds the grants a query is about: a grant costs a few array reads for each of its parts.
final class GrantSelection {
    private final GrantColumns columns;
    private final GrantMasks masks;
    private final boolean[] selected;

    GrantSelection(GrantIndexParts parts, GrantContext context) {
        this.columns = parts.columns();
        this.masks = new GrantMasks(parts, context);
        this.selected = new boolean[columns.size()];
    }

    /// @throws InterruptedException if nobody waits for the answer any more
    int[] of(Query query) throws InterruptedException {
        Interrupted.check();
        Arrays.fill(selected, true);
        for (Key key : Key.values()) {
            List<Part> wanted = query.about(key).stream().filter(part -> !part.negated()).toList();
            switch (key) {
                case TEXT, IS -> all(wanted);
                case PROVIDER, ACCOUNT, KIND, WHO, ID, ROLE, ENVIRONMENT, CHANGED -> any(wanted);
            }
        }
        for (Part part : query.parts()) {
            if (part.negated()) {
                sieve(masks.of(part, selected), false);
            }
        }
        return numbers();
    }

    private void all(List<Part> wanted) throws InterruptedException {
        for (Part part : wanted) {
            sieve(masks.of(part, selected), true);
        }
    }

    private void any(List<Part> wanted) throws InterruptedException {
        if (!wanted.isEmpty()) {
            GrantMask together = GrantMask.none(columns);
            for (Part part : wanted) {
                together = together.or(masks.of(part, selected));
            }
            sieve(together, true);
        }
    }

    private void sieve(GrantMask mask, boolean keep) throws InterruptedException {
        Interrupted.check();
        mask.sieve(selected, columns, keep);
    }

    private int[] numbers() {
        int size = 0;
        for (boolean one : selected) {
            size += one ? 1 : 0;
        }
        int[] numbers = new int[size];
        int next = 0;
        for (int grant = 0; grant < selected.length; grant++) {
            if (selected[grant]) {
                numbers[next++] = grant;
            }
        }
        return numbers;
    }
}
