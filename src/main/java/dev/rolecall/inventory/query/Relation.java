package dev.rolecall.inventory.query;

/// How the value of a part is compared; only ranks of roles have an order.
public enum Relation {
    IS(":"),
    AT_LEAST(">="),
    AT_MOST("<=");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}
