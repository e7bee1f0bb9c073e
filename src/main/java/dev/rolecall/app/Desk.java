package dev.rolecall.app;

import dev.rolecall.apply.Journal;
import dev.rolecall.apply.Settlement;
import dev.rolecall.credential.Credentials;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.inventory.Sync;
import dev.rolecall.operation.Operations;
import dev.rolecall.provider.Provider;
import dev.rolecall.ui.access.InspectorView;
import dev.rolecall.ui.access.InspectorViewModel;
import dev.rolecall.ui.accounts.AccountFormViewModel;
import dev.rolecall.ui.accounts.SecretQuestions;
import dev.rolecall.ui.allaccess.AllAccessViewModel;
import dev.rolecall.ui.history.HistoryViewModel;
import dev.rolecall.ui.listing.GrantIndexes;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.operations.ActivityViewModel;
import dev.rolecall.ui.operations.EarlierRuns;
import dev.rolecall.ui.operations.EarlierSteps;
import dev.rolecall.ui.operations.FailedChanges;
import dev.rolecall.ui.palette.Destinations;
import dev.rolecall.ui.palette.PaletteViewModel;
import dev.rolecall.ui.people.PeopleViewModel;
import dev.rolecall.ui.policy.PolicyBar;
import dev.rolecall.ui.resources.ResourcesViewModel;
import dev.rolecall.ui.review.PendingBar;
import dev.rolecall.ui.review.ReviewViewModel;
import dev.rolecall.ui.settings.KeptLook;
import dev.rolecall.ui.shell.Shell;
import dev.rolecall.ui.shell.ShellParts;
import dev.rolecall.ui.shell.UnknownNotice;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.ApplyModel;
import dev.rolecall.ui.workspace.InventoryModel;
import dev.rolecall.ui.workspace.KeptPictures;
import dev.rolecall.ui.workspace.Navigation;
import dev.rolecall.ui.workspace.ProfilesModel;
import dev.rolecall.ui.workspace.SettingsModel;
import dev.rolecall.ui.workspace.StagingModel;
import dev.rolecall.ui.workspace.Workspace;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Everything behind one window, put together by hand; made on the screen's thread.
final class Desk implements AutoCloseable {
    private final Workspace workspace;
    private final KeptPictures pictures;
    private final SandboxHouse sandbox;
    private final ReviewViewModel review;
    private final ResourcesViewModel resources;
    private final InspectorViewModel inspector;
    private final AllAccessViewModel allAccess;
    private final PeopleViewModel people;
    private final ActivityViewModel activity;
    private final EarlierSteps earlier;
    private final PaletteViewModel palette;
    private final Shell shell;
    private final Theme theme;
    private final Places places;
    private final Preparation preparation;

    /// @param journalFolder where what is sent gets recorded
    /// @param keeping what outlasts the run
    /// @param browser opens a page for the person
    Desk(
            Operations operations,
            Path journalFolder,
            Keeping keeping,
            Consumer<URI> browser,
            Theme theme,
            Messages messages,
            Locale locale) {
        this.theme = theme;
        SettingsModel settings = new SettingsModel(keeping.settings(), operations);
        settings.openKept();
        new KeptLook(theme, settings).begin();
        Clock clock = Clock.systemUTC();
        Clock here = Clock.system(ZoneId.systemDefault());
        Journal journal = new Journal(journalFolder, clock);
        List<Provider> providers = Providers.all(keeping.way().transport());
        preparation = new Preparation(operations, providers, messages);
        AccountsModel accounts =
                new AccountsModel(
                        providers, operations, clock, keeping.way().writes()::forbiddenBy);
        SecretQuestions questions = new SecretQuestions(Screen::later);
        Credentials credentials =
                new Credentials(
                        keeping.secrets(),
                        questions,
                        Desk::variable,
                        keeping.google(),
                        keeping.locked(),
                        clock);
        ProfilesModel profiles =
                new ProfilesModel(accounts, credentials, keeping.accounts(), operations);
        Inventory read = new Inventory();
        pictures =
                new KeptPictures(
                        read,
                        keeping.pictures(),
                        Optional.of(journal),
                        id -> profiles.profiles().get().find(id).isPresent(),
                        operations,
                        here,
                        Screen::later);
        profiles.whenGone(pictures::forget);
        InventoryModel inventory =
                new InventoryModel(accounts, read, new Sync(), operations, pictures);
        StagingModel staging = new StagingModel(accounts, inventory);
        ApplyModel applying =
                new ApplyModel(accounts, inventory, staging, operations, journal, clock);
        Navigation navigation = new Navigation();
        workspace =
                new Workspace(
                        accounts,
                        profiles,
                        inventory,
                        staging,
                        applying,
                        navigation,
                        settings,
                        operations);
        sandbox = new SandboxHouse(operations, accounts, keeping.way().writes());
        review = new ReviewViewModel(accounts, inventory, staging, applying);
        earlier = new EarlierSteps(new Settlement(journal), accounts, inventory, operations);
        Scope scope =
                new Scope(accounts, inventory, navigation, new GrantIndexes(pictures::changes));
        resources = new ResourcesViewModel(scope, staging, operations, messages);
        inspector =
                new InspectorViewModel(
                        accounts, inventory, staging, navigation, operations, here, locale);
        activity =
                new ActivityViewModel(
                        operations,
                        new FailedChanges(accounts, staging, applying, earlier, review::openOnly),
                        EarlierRuns.of(journal, inventory, operations, clock.instant()),
                        messages,
                        clock);
        TableHabits habits = new TableHabits(theme.calm(), settings, settings);
        allAccess = new AllAccessViewModel(scope, staging, operations, messages);
        Destinations destinations = new Destinations(navigation, resources, allAccess);
        people = new PeopleViewModel(scope, staging, operations, messages, destinations::person);
        HistoryViewModel history = new HistoryViewModel(scope, operations, messages, this::reveal);
        places =
                new Places(
                        new Places.Models(
                                resources, inspector, allAccess, people, activity, history),
                        messages,
                        habits);
        palette = new PaletteViewModel(accounts, inventory, destinations, operations, messages);
        ShellParts parts =
                new ShellParts(
                        places.resources(),
                        places.inspector(),
                        places.allAccess(),
                        places.people(),
                        places.activity(),
                        places.history(),
                        places.drawer(),
                        new PendingBar(review, messages),
                        places::commands,
                        palette,
                        new NetworkSheets(accounts, keeping.way(), operations, messages)::of);
        shell =
                new Shell(
                        workspace,
                        parts,
                        review,
                        edited ->
                                new AccountFormViewModel(
                                        accounts, profiles, edited, Desk::variable, messages),
                        new GoogleConsents(keeping.google(), operations, browser, messages)::of,
                        questions,
                        () -> places.focusSearch(navigation.place().get()),
                        sandbox::explore,
                        theme,
                        messages,
                        clock);
        PolicyBar.of(keeping.way().policy(), messages).ifPresent(shell.view()::over);
        places.help(new FirstAid(shell, workspace, inspector));
        if (!keeping.way().notices().isEmpty()) {
            shell.tell(keeping.way().notices());
        }
        keeping.vault()
                .ifPresentOrElse(
                        new GuardedDesk(shell, workspace, credentials, operations)::begin,
                        profiles::openKept);
        new UnknownNotice(shell.view(), navigation, messages).follow(activity);
        Screen.later(earlier::count);
    }

    private void reveal(ResourceRef resource) {
        resources.reveal(resource);
        places.resources().get().focusTable();
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name));
    }

    /// Brings one part more of the window, after what was known before is there.
    ///
    /// @return whether there are others
    boolean furnish() {
        return pictures.isOpening() || shell.furnish();
    }

    /// Gets what the first reading and the first rows need ready behind the screen.
    void prepare() {
        preparation.begin();
    }

    /// Makes the first rows ahead; to be called while nobody waits.
    void rehearse() {
        places.resources().get().rehearse();
        pictures.prepare();
    }

    Workspace workspace() {
        return workspace;
    }

    ReviewViewModel review() {
        return review;
    }

    ResourcesViewModel resources() {
        return resources;
    }

    InspectorViewModel inspector() {
        return inspector;
    }

    InspectorView inspectorView() {
        return places.inspector().get();
    }

    AllAccessViewModel allAccess() {
        return allAccess;
    }

    /// Whether the All access place shows anything.
    boolean allAccessShown() {
        return !allAccess.shown().get().rows().isEmpty();
    }

    /// Whether the People place shows anything.
    boolean peopleShown() {
        return !people.shown().get().rows().isEmpty();
    }

    ActivityViewModel activity() {
        return activity;
    }

    Shell shell() {
        return shell;
    }

    Theme theme() {
        return theme;
    }

    SandboxHouse sandbox() {
        return sandbox;
    }

    /// Saves what is not saved yet; the window is gone.
    void keep() throws FailureException {
        try {
            workspace.profiles().close();
        } finally {
            workspace.settings().close();
            pictures.close();
        }
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
