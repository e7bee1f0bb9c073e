package dev.rolecall.ui.allaccess;

import dev.rolecall.inventory.GrantOrder;

/// The columns of the table, in their order from the left.
public enum AllAccessColumn {
    WHO(GrantOrder.Column.PRINCIPAL),
    PRINCIPAL_KIND(GrantOrder.Column.PRINCIPAL_KIND),
    ROLE(GrantOrder.Column.ROLE),
    /// As much as the role allows.
    MEANING(GrantOrder.Column.ROLE),
    RESOURCE(GrantOrder.Column.RESOURCE),
    RESOURCE_KIND(GrantOrder.Column.RESOURCE_KIND),
    ACCOUNT(GrantOrder.Column.ACCOUNT),
    READ(GrantOrder.Column.READ_AT);

    private final GrantOrder.Column sorting;

    AllAccessColumn(GrantOrder.Column sorting) {
        this.sorting = sorting;
    }

    GrantOrder order(boolean descending) {
        return new GrantOrder(sorting, descending);
    }

    /// What a person asked to be ordered by.
    public record Order(AllAccessColumn column, boolean descending) {}
}
