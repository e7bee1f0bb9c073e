package dev.rolecall.ui.review;

import dev.rolecall.domain.Environment;
import dev.rolecall.i18n.Message;
import dev.rolecall.profile.Colour;
import java.util.List;

/// The changes of one resource in the order they will be sent.
///
/// @param colour the account's own
public record ReviewGroup(
        String name,
        String glyph,
        Message service,
        Message kind,
        String account,
        Environment environment,
        Colour colour,
        List<ReviewLine> lines) {
    public ReviewGroup {
        lines = List.copyOf(lines);
    }
}
