package dev.rolecall.ui.query;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.query.Grammar;
import dev.rolecall.inventory.query.Key;
import dev.rolecall.inventory.query.ParsedQuery;
import dev.rolecall.inventory.query.Part;
import dev.rolecall.inventory.query.Query;
import dev.rolecall.inventory.query.Token;
import dev.rolecall.inventory.query.Tokens;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.workspace.OpenAccount;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What one list is narrowed by. The query is the truth: the text field, the chips, the menu, the
/// sidebar's account and saved views all show it and change it.
public final class QueryModel {
    private final Scope scope;
    private final Grammar grammar;
    private final ObjectProperty<Query> query = new SimpleObjectProperty<>(Query.ALL);
    private final ReadOnlyObjectWrapper<List<Message>> notes =
            new ReadOnlyObjectWrapper<>(List.of());
    private boolean leading;

    /// @param grammar what can be asked for in this list
    public QueryModel(Scope scope, Grammar grammar) {
        this.scope = scope;
        this.grammar = grammar;
        query.addListener(_ -> lead());
        scope.follow(this::follow);
        scope.navigation().account().get().ifPresent(only -> follow(Optional.of(only)));
    }

    /// What is looked for now.
    public ObjectProperty<Query> query() {
        return query;
    }

    /// What of the typed words was no filter, and why.
    public ReadOnlyObjectProperty<List<Message>> notes() {
        return notes.getReadOnlyProperty();
    }

    public Grammar grammar() {
        return grammar;
    }

    /// Takes what is typed: free words at once, a filter as soon as it is written to its end.
    ///
    /// @param finished whether the last word is
    /// @return what stays in the field: what became a filter is shown as one
    public String typed(String text, boolean finished) {
        StringBuilder rest = new StringBuilder();
        StringBuilder filters = new StringBuilder();
        StringBuilder words = new StringBuilder();
        int end = 0;
        for (Token token : Tokens.of(text)) {
            boolean ended = token.ended() || finished;
            String written = text.substring(token.start(), token.end());
            if (ended && grammar.isFilter(token)) {
                filters.append(written).append(' ');
            } else {
                rest.append(text, end, token.end());
                if (ended || !grammar.isBegun(token)) {
                    words.append(written).append(' ');
                }
            }
            end = token.end();
        }
        rest.append(text, end, text.length());
        ParsedQuery free = grammar.parse(words.toString());
        notes.set(free.notes());
        Query next =
                query.get()
                        .withFree(free.query().parts())
                        .with(grammar.parse(filters.toString()).query().parts());
        if (!next.equals(query.get())) {
            query.set(next);
        }
        return filters.isEmpty() ? text : rest.toString().stripLeading();
    }

    /// Whether `text`, in the field, says the free words of the query.
    public boolean says(String text) {
        return grammar.parse(text).query().free().equals(query.get().free());
    }

    public void toggle(Part part) {
        query.set(query.get().toggled(part));
    }

    public void drop(Part part) {
        query.set(query.get().without(part));
    }

    /// Takes away the filter that was added last; false if there is none.
    public boolean dropLast() {
        List<Part> filters = query.get().filters();
        if (!filters.isEmpty()) {
            drop(filters.getLast());
        }
        return !filters.isEmpty();
    }

    /// Drops everything, the account of the sidebar included.
    public void clear() {
        notes.set(List.of());
        query.set(Query.ALL);
    }

    /// How a choice of `part` stands in a menu.
    FilterChoice choice(Message words, Part part) {
        return new FilterChoice(words, query.get().has(part), () -> toggle(part));
    }

    /// How `account` is asked for: by its name, where no other has the same.
    Part account(Account account) {
        boolean shared =
                scope.accounts().accounts().stream()
                        .map(OpenAccount::account)
                        .anyMatch(other ->
                                !other.id().equals(account.id())
                                        && other.name().equalsIgnoreCase(account.name()));
        return Part.of(Key.ACCOUNT, shared ? account.id().value() : account.name());
    }

    Scope scope() {
        return scope;
    }

    /// The sidebar narrowed to another account.
    private void follow(Optional<AccountId> only) {
        if (!leading) {
            Optional<Part> part =
                    only.flatMap(scope.accounts()::find).map(open -> account(open.account()));
            query.set(query.get().without(Key.ACCOUNT).with(part.stream().toList()));
        }
    }

    /// Lets the sidebar show the account, if the query narrows to just one.
    private void lead() {
        List<Part> asked = query.get().about(Key.ACCOUNT);
        Optional<AccountId> only =
                scope.accounts().accounts().stream()
                        .map(OpenAccount::account)
                        .filter(account -> asked.equals(List.of(account(account))))
                        .map(Account::id)
                        .findFirst();
        if (!leading && !Objects.equals(scope.navigation().account().get(), only)) {
            leading = true;
            scope.only(only);
            leading = false;
        }
    }
}
