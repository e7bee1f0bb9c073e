package dev.rolecall.ui.palette;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.ui.allaccess.AllAccessViewModel;
import dev.rolecall.ui.resources.ResourcesViewModel;
import dev.rolecall.ui.workspace.Navigation;
import dev.rolecall.ui.workspace.Place;
import java.util.Optional;

/// Where choosing a thing leads.
public final class Destinations {
    private final Navigation navigation;
    private final ResourcesViewModel resources;
    private final AllAccessViewModel allAccess;

    public Destinations(
            Navigation navigation, ResourcesViewModel resources, AllAccessViewModel allAccess) {
        this.navigation = navigation;
        this.resources = resources;
        this.allAccess = allAccess;
    }

    /// Everything `who` has access to.
    public void person(Principal who) {
        navigation.account().set(Optional.empty());
        allAccess.show(who);
        navigation.place().set(Place.ALL_ACCESS);
    }

    /// The resource and its access.
    void resource(ResourceRef ref) {
        resources.reveal(ref);
    }

    /// What there is on one account, in the place where the person is.
    void account(AccountId id) {
        navigation.account().set(Optional.of(id));
        if (navigation.place().get() == Place.ACTIVITY) {
            navigation.place().set(Place.RESOURCES);
        }
    }
}
