package dev.rolecall.ui.query;

import dev.rolecall.inventory.query.Key;
import dev.rolecall.inventory.query.Part;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.ui.workspace.OpenAccount;
import java.util.ArrayList;
import java.util.List;

/// What the filter menu of a list offers: what most people look for, then kinds, then accounts.
public final class QueryMenu {
    private final QueryModel model;
    private final List<List<Part>> offers;

    /// @param offers groups of parts, besides kinds and accounts
    public QueryMenu(QueryModel model, List<List<Part>> offers) {
        this.model = model;
        this.offers = offers;
    }

    /// The choices as they are now, group by group.
    public List<List<FilterChoice>> choices() {
        PartWords words = new PartWords(model.scope());
        List<List<FilterChoice>> groups = new ArrayList<>();
        for (List<Part> group : offers) {
            groups.add(group.stream().map(part -> model.choice(words.of(part), part)).toList());
        }
        groups.add(
                model.scope().kinds().stream()
                        .map(kind -> model.choice(kind.many(), part(kind)))
                        .toList());
        groups.add(
                model.scope().accounts().accounts().stream()
                        .map(OpenAccount::account)
                        .map(account -> {
                            Part part = model.account(account);
                            return model.choice(words.of(part), part);
                        })
                        .toList());
        return groups;
    }

    private static Part part(KindDescriptor kind) {
        return Part.of(Key.KIND, kind.kind().word());
    }
}
