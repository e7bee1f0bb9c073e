package dev.rolecall.domain;

import dev.rolecall.i18n.Message;
import java.util.Optional;

/// Why a grant cannot be edited here, and where it can be, if anywhere.
public record Lock(Message reason, Optional<ResourceRef> instead) {
    public static Lock because(Message reason) {
        return new Lock(reason, Optional.empty());
    }
}
