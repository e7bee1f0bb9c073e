package dev.rolecall.ui.access;

import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import java.util.Optional;

/// One line of the inspector's explanation.
///
/// @param name what it tells; lines of one name that follow each other stand under it together
/// @param value shown as it is
/// @param leadsTo the resource it speaks of, to go there
public record Detail(Message name, Message value, Optional<ResourceRef> leadsTo) {
    public Detail(Message name, Message value) {
        this(name, value, Optional.empty());
    }
}
