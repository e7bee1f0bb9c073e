package dev.rolecall.ui.resources;

import dev.rolecall.i18n.Messages;
import java.time.Instant;
import java.util.Comparator;

/// How the table of resources is ordered: by one column, up or down; equal ones by name.
public record ResourceOrder(Column column, boolean descending) {
    public static final ResourceOrder BY_NAME = new ResourceOrder(Column.NAME, false);

    /// The columns of the table.
    public enum Column {
        NAME,
        KIND,
        ACCOUNT,
        ENTRIES,
        WIDEST,
        READ
    }

    /// Compares rows in this order; for one thread, as `words` is.
    Comparator<ResourceRow> comparator(WordOrder words, Messages messages) {
        Comparator<ResourceRow> byName = words.by(ResourceRow::name);
        Comparator<ResourceRow> first =
                switch (column) {
                    case NAME -> byName;
                    case KIND -> words.by(row -> messages.text(row.kind()));
                    case ACCOUNT -> words.by(ResourceRow::account);
                    case ENTRIES -> Comparator.comparingInt(row -> row.entries().orElse(-1));
                    case WIDEST -> Comparator.comparing(ResourceRow::width);
                    case READ -> Comparator.comparing(row -> row.readAt().orElse(Instant.EPOCH));
                };
        return (descending ? first.reversed() : first).thenComparing(byName);
    }
}
