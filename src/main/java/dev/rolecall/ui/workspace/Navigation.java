package dev.rolecall.ui.workspace;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.ResourceRef;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Where the person is: the place, the account the lists are narrowed to, the resources selected.
public final class Navigation {
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.RESOURCES);
    private final ObjectProperty<Optional<AccountId>> account =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Explained>> explained =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<ResourceRef> selected = FXCollections.observableArrayList();

    /// What a person wants explained, set until it is shown.
    ///
    /// @param grant the one in question; empty for all access to what is selected
    public record Explained(Optional<GrantKey> grant) {}

    public ObjectProperty<Place> place() {
        return place;
    }

    /// The only account whose things are listed; empty for all.
    public ObjectProperty<Optional<AccountId>> account() {
        return account;
    }

    /// What the inspector shows, in the order of the list.
    public ObservableList<ResourceRef> selected() {
        return selected;
    }

    /// What is to be explained; empty once it is shown.
    public ObjectProperty<Optional<Explained>> explained() {
        return explained;
    }

    /// Has what is selected explained.
    public void explain() {
        explained.set(Optional.of(new Explained(Optional.empty())));
    }

    /// Goes to the resource of `grant` and has it explained.
    public void explain(GrantKey grant) {
        jumpTo(grant.resource());
        explained.set(Optional.of(new Explained(Optional.of(grant))));
    }

    /// Shows the resources with `resource` selected, whatever they were narrowed to.
    public void jumpTo(ResourceRef resource) {
        if (account.get().filter(only -> !only.equals(resource.account())).isPresent()) {
            account.set(Optional.empty());
        }
        place.set(Place.RESOURCES);
        selected.setAll(resource);
    }
}
