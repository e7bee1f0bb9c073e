package dev.rolecall.ui.access;

import dev.rolecall.domain.Principal;
import java.util.List;

/// A table row whose role cell can be edited, whatever table it stands in.
public interface EditableRow {
    Principal principal();

    List<Held> held();

    RoleState role();
}
