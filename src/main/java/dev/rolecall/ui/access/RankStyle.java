package dev.rolecall.ui.access;

import dev.rolecall.domain.Rank;
import java.util.Locale;
import javafx.css.PseudoClass;

/// The style state that stands for a rank, for nodes that take its colour.
final class RankStyle {
    private RankStyle() {}

    static PseudoClass of(Rank rank) {
        return PseudoClass.getPseudoClass(rank.name().toLowerCase(Locale.ROOT));
    }
}
