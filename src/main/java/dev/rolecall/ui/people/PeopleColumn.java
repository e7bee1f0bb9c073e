package dev.rolecall.ui.people;

import dev.rolecall.inventory.PeopleOrder;

/// The columns of the table, in their order from the left.
public enum PeopleColumn {
    WHO(PeopleOrder.Column.WHO),
    KIND(PeopleOrder.Column.KIND),
    WIDEST(PeopleOrder.Column.WIDEST),
    RESOURCES(PeopleOrder.Column.RESOURCES),
    GRANTS(PeopleOrder.Column.GRANTS),
    ACCOUNTS(PeopleOrder.Column.ACCOUNTS);

    private final PeopleOrder.Column sorting;

    PeopleColumn(PeopleOrder.Column sorting) {
        this.sorting = sorting;
    }

    PeopleOrder order(boolean descending) {
        return new PeopleOrder(sorting, descending);
    }
}
