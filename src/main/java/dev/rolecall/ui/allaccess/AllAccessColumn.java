package dev.rolecall.ui.allaccess;

import dev.rolecall.inventory.GrantOrder;
import java.util.Optional;

/// The columns of the table, in their order from the left.
public enum AllAccessColumn {
    WHO(Optional.of(GrantOrder.Column.PRINCIPAL)),
    PRINCIPAL_KIND(Optional.of(GrantOrder.Column.PRINCIPAL_KIND)),
    ROLE(Optional.of(GrantOrder.Column.ROLE)),
    MEANING(Optional.empty()),
    RESOURCE(Optional.of(GrantOrder.Column.RESOURCE)),
    RESOURCE_KIND(Optional.of(GrantOrder.Column.RESOURCE_KIND)),
    ACCOUNT(Optional.of(GrantOrder.Column.ACCOUNT)),
    READ(Optional.of(GrantOrder.Column.READ_AT));

    private final Optional<GrantOrder.Column> sorting;

    AllAccessColumn(Optional<GrantOrder.Column> sorting) {
        this.sorting = sorting;
    }

    /// Whether rows can be ordered by it.
    public boolean sortable() {
        return sorting.isPresent();
    }

    Optional<GrantOrder> order(boolean descending) {
        return sorting.map(column -> new GrantOrder(column, descending));
    }

    /// What a person asked to be ordered by.
    public record Order(AllAccessColumn column, boolean descending) {}
}
