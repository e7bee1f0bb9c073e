package dev.rolecall.ui.resources;

import dev.rolecall.i18n.Messages;
import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;

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

    /// Compares rows in this order; for one thread, because collators are not for several.
    Comparator<ResourceRow> comparator(Messages messages) {
        Collator collator = Collator.getInstance(Locale.getDefault());
        Comparator<ResourceRow> byName = Comparator.comparing(ResourceRow::name, collator);
        Comparator<ResourceRow> first =
                switch (column) {
                    case NAME -> byName;
                    case KIND -> Comparator.comparing(row -> messages.text(row.kind()), collator);
                    case ACCOUNT -> Comparator.comparing(ResourceRow::account, collator);
                    case ENTRIES -> Comparator.comparingInt(row -> row.entries().orElse(-1));
                    case WIDEST -> Comparator.comparing(ResourceRow::width);
                    case READ -> Comparator.comparing(row -> row.readAt().orElse(Instant.EPOCH));
                };
        return (descending ? first.reversed() : first).thenComparing(byName);
    }
}
