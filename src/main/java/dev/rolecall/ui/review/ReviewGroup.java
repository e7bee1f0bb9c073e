package dev.rolecall.ui.review;

import dev.rolecall.domain.Environment;
import dev.rolecall.i18n.Message;
import java.util.List;

/// The changes of one resource in the order they will be sent.
public record ReviewGroup(
        String name,
        String glyph,
        Message service,
        Message kind,
        String account,
        Environment environment,
        List<ReviewLine> lines) {
    public ReviewGroup {
        lines = List.copyOf(lines);
    }
}
