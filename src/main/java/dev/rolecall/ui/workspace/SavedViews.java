package dev.rolecall.ui.workspace;

import dev.rolecall.settings.SavedView;
import java.util.List;

/// Where the queries are kept that people gave a name. For the screen thread.
public interface SavedViews {
    /// The views of the list of this name, in the order they were saved.
    List<SavedView> views(String list);

    /// Keeps `view`, in place of one of the same name.
    void keep(SavedView view);

    /// Forgets `view`.
    void forget(SavedView view);
}
