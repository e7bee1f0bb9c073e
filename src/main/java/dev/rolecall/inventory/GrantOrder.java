package dev.rolecall.inventory;

/// By what, and in which direction, grants are sorted.
public record GrantOrder(Column column, boolean descending) {

    /// What grants can be sorted by. Text is compared without case and accents; roles by how much
    /// they allow.
    public enum Column {
        RESOURCE,
        RESOURCE_KIND,
        ACCOUNT,
        PRINCIPAL,
        PRINCIPAL_KIND,
        ROLE,
        READ_AT
    }
}
