package dev.rolecall.ui.workspace;

import dev.rolecall.settings.SavedView;
import dev.rolecall.settings.Settings;
import java.util.List;

/// Remembers named queries until the program ends.
public final class SavedViewsOfThisRun implements SavedViews {
    private Settings kept = Settings.USUAL;

    @Override
    public List<SavedView> views(String list) {
        return kept.views(list);
    }

    @Override
    public void keep(SavedView view) {
        kept = kept.with(view);
    }

    @Override
    public void forget(SavedView view) {
        kept = kept.without(view);
    }
}
