package dev.rolecall.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person set for the whole window, and how they left it.
///
/// @param lockAfter how long the window may be left untouched
/// @param unlockFor how long an unlocked account lets changes pass
/// @param window where the window was; absent before it was ever shown
/// @param tables how the columns of each table are arranged, by the name of the table
/// @param views queries that were given names, in the order they were
/// @param drawing how the window is drawn from the next start on
/// @param updates whether and where newer versions are looked for
public record Settings(
        Look look,
        LockAfter lockAfter,
        UnlockFor unlockFor,
        Optional<WindowPlace> window,
        Map<String, ColumnLayout> tables,
        List<SavedView> views,
        Drawing drawing,
        Updates updates) {
    /// What holds until a person says otherwise.
    public static final Settings USUAL =
            new Settings(
                    Look.SYSTEM,
                    LockAfter.TEN,
                    UnlockFor.FIFTEEN,
                    Optional.empty(),
                    Map.of(),
                    List.of(),
                    Drawing.USUAL,
                    Updates.USUAL);

    public Settings {
        tables = Map.copyOf(tables);
        views = List.copyOf(views);
    }

    public Settings with(Look wanted) {
        return new Settings(wanted, lockAfter, unlockFor, window, tables, views, drawing, updates);
    }

    public Settings with(LockAfter wanted) {
        return new Settings(look, wanted, unlockFor, window, tables, views, drawing, updates);
    }

    public Settings with(UnlockFor wanted) {
        return new Settings(look, lockAfter, wanted, window, tables, views, drawing, updates);
    }

    public Settings with(WindowPlace now) {
        return new Settings(
                look, lockAfter, unlockFor, Optional.of(now), tables, views, drawing, updates);
    }

    public Settings with(Drawing wanted) {
        return new Settings(look, lockAfter, unlockFor, window, tables, views, wanted, updates);
    }

    public Settings with(Updates wanted) {
        return new Settings(look, lockAfter, unlockFor, window, tables, views, drawing, wanted);
    }

    public Settings with(String table, ColumnLayout layout) {
        Map<String, ColumnLayout> all = new LinkedHashMap<>(tables);
        all.put(table, layout);
        return new Settings(look, lockAfter, unlockFor, window, all, views, drawing, updates);
    }

    /// The views of the list of this name, in the order they were saved.
    public List<SavedView> views(String list) {
        return views.stream().filter(view -> view.list().equals(list)).toList();
    }

    /// With `view`, in place of one of the same name.
    public Settings with(SavedView view) {
        List<SavedView> all = new ArrayList<>(views);
        all.replaceAll(each -> each.isCalled(view.list(), view.name()) ? view : each);
        if (!all.contains(view)) {
            all.add(view);
        }
        return with(all);
    }

    public Settings without(SavedView view) {
        return with(views.stream().filter(each -> !each.equals(view)).toList());
    }

    private Settings with(List<SavedView> all) {
        return new Settings(look, lockAfter, unlockFor, window, tables, all, drawing, updates);
    }
}
