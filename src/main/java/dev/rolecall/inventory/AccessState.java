package dev.rolecall.inventory;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Failure;
import java.util.Optional;

/// What is known of the access to one resource. "Not read" is never an empty list.
public sealed interface AccessState {
    /// The list to show: the one read, or the one known before the last reading failed.
    Optional<AccessList> list();

    /// Why the last reading failed, if it did.
    Optional<Failure> failure();

    /// Listed, but its access was not asked for yet.
    record Unread() implements AccessState {
        @Override
        public Optional<AccessList> list() {
            return Optional.empty();
        }

        @Override
        public Optional<Failure> failure() {
            return Optional.empty();
        }
    }

    /// Read.
    record Known(AccessList access) implements AccessState {
        @Override
        public Optional<AccessList> list() {
            return Optional.of(access);
        }

        @Override
        public Optional<Failure> failure() {
            return Optional.empty();
        }
    }

    /// The last reading failed.
    ///
    /// @param reason why
    /// @param before what was read earlier, if anything; it may be out of date
    record NotRead(Failure reason, Optional<AccessList> before) implements AccessState {
        @Override
        public Optional<AccessList> list() {
            return before;
        }

        @Override
        public Optional<Failure> failure() {
            return Optional.of(reason);
        }
    }

    AccessState UNREAD = new Unread();
}
