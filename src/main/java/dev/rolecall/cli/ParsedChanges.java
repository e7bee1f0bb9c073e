package dev.rolecall.cli;

import java.util.List;

/// What a changes file says: its lines, or why it is refused. With a single fault nothing is sent.
record ParsedChanges(List<ChangeLine> lines, List<LineFault> faults) {
    ParsedChanges {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }
}
