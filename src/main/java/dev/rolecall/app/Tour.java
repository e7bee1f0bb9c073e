package dev.rolecall.app;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.AccountTruth;
import dev.rolecall.operation.OperationStatus;
import dev.rolecall.ui.access.AccessRow;
import dev.rolecall.ui.access.InspectorState;
import dev.rolecall.ui.raw.RawState;
import dev.rolecall.ui.review.Review;
import dev.rolecall.ui.workspace.OpenAccount;
import dev.rolecall.ui.workspace.Place;
import dev.rolecall.ui.workspace.Workspace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The main job from end to end in the real window on the embedded sandbox: read three accounts,
/// change, revoke and give, review, apply, read again. Every step is checked, at the end against
/// what the services say.
final class Tour {
    private static final int ACCOUNTS = 3;
    private static final String NEWCOMER = "newcomer@example.com";

    private final Desk desk;
    private final Workspace workspace;
    private final TourHands hands;
    private final TourPictures pictures;
    private final TourEdits edits;
    private final Messages messages;
    private final Consumer<String> say;
    private final List<TourStop> stops = new ArrayList<>();

    Tour(
            Desk desk,
            TourHands hands,
            TourPictures pictures,
            Messages messages,
            Consumer<String> say) {
        this.desk = desk;
        this.workspace = desk.workspace();
        this.hands = hands;
        this.pictures = pictures;
        this.edits = new TourEdits(workspace, desk.inspector());
        this.messages = messages;
        this.say = say;
    }

    void run() throws InterruptedException, IOException, TourFailed, FailureException {
        start();
        read();
        stage();
        allAccess();
        review();
        apply();
        readAgain();
        askTheServices();
        explain();
        notRead();
        sheets();
    }

    private void start() throws InterruptedException, IOException, TourFailed {
        check(hands.see(() -> workspace.accounts().accounts().isEmpty()), "tour.start");
        picture(TourScreen.START);
    }

    private void read() throws InterruptedException, IOException, TourFailed {
        hands.touch(desk.sandbox()::explore);
        hands.until(
                messages.text("tour.read"),
                () -> workspace.accounts().accounts().size() == ACCOUNTS && isIdle());
        for (OpenAccount open : hands.see(() -> List.copyOf(workspace.accounts().accounts()))) {
            AccountId id = open.account().id();
            AccountTruth truth =
                    hands.see(() -> workspace.inventory().snapshot().get().truth(id))
                            .orElseThrow(() -> new TourFailed(open.account().name()));
            check(
                    truth.read() > 0 && truth.unread() == 0 && truth.listingFailures().isEmpty(),
                    "tour.account",
                    open.account().name(),
                    truth.resources(),
                    truth.read(),
                    truth.missed().size());
        }
        hands.until(messages.text("tour.shown"), () -> !desk.resources().rows().isEmpty());
        picture(TourScreen.RESOURCES);
    }

    private void stage() throws InterruptedException, IOException, TourFailed {
        check(hands.see(() -> edits.giveTo(account(1), NEWCOMER)), "tour.give", NEWCOMER);
        picture(TourScreen.GIVE_ACCESS);
        check(hands.see(() -> edits.changeSomebody(account(0))), "tour.change");
        check(hands.see(() -> edits.changeSomebody(account(2))), "tour.changeMore");
        check(hands.see(edits::revokeSomebody), "tour.revoke");
        picture(TourScreen.STAGED);
        hands.see(() -> workspace.staging().staging().get().changes())
                .forEach(change -> stops.add(TourStop.of(change)));
        check(stops.size() == 4, "tour.staged", stops.size());
    }

    private void allAccess() throws InterruptedException, IOException, TourFailed {
        hands.touch(() -> workspace.navigation().place().set(Place.ALL_ACCESS));
        hands.until(messages.text("tour.allAccess"), desk::allAccessShown);
        check(true, "tour.allAccess");
        picture(TourScreen.ALL_ACCESS);
        hands.touch(() -> workspace.navigation().place().set(Place.PEOPLE));
        hands.until(messages.text("tour.people"), desk::peopleShown);
        check(true, "tour.people");
        picture(TourScreen.PEOPLE);
    }

    private void review() throws InterruptedException, IOException, TourFailed {
        hands.touch(() -> {
            workspace.navigation().place().set(Place.RESOURCES);
            desk.review().openWithRequests();
        });
        Optional<Review> review = hands.see(() -> desk.review().review().get());
        check(
                review.filter(Review::sendable).isPresent()
                        && review.get().plan().steps().size() == stops.size(),
                "tour.review",
                stops.size());
        picture(TourScreen.REVIEW);
    }

    private void apply() throws InterruptedException, IOException, TourFailed {
        hands.touch(() -> {
            desk.review().reason().set(messages.text("tour.reason"));
            desk.review().apply();
            workspace.navigation().place().set(Place.ACTIVITY);
        });
        hands.until(
                messages.text("tour.apply", stops.size()),
                () -> workspace.staging().sending().get().isEmpty() && isIdle());
        picture(TourScreen.ACTIVITY);
        check(
                hands.see(() -> workspace.staging().staging().get().isEmpty())
                        && hands.see(() -> workspace.staging().troubles().get().isEmpty()),
                "tour.apply",
                stops.size());
    }

    private void readAgain() throws InterruptedException, IOException, TourFailed {
        hands.touch(() -> workspace.navigation().place().set(Place.RESOURCES));
        hands.touch(workspace.inventory()::refreshAll);
        hands.until(messages.text("tour.readAgain"), this::isIdle);
        for (TourStop stop : stops) {
            Optional<String> shown = hands.see(() -> shownRole(stop));
            check(
                    shown.equals(stop.role().map(role -> role.word())),
                    "tour.shows",
                    who(stop),
                    shown.orElse(messages.text("tour.none")));
        }
        picture(TourScreen.READ_AGAIN);
    }

    private void askTheServices() throws InterruptedException, FailureException, TourFailed {
        TourTruth truth = new TourTruth(desk.sandbox().accounts());
        for (TourStop stop : stops) {
            String account =
                    hands.see(() ->
                            workspace
                                    .accounts()
                                    .find(stop.resource().account())
                                    .orElseThrow()
                                    .account()
                                    .name());
            Optional<String> said = truth.role(stop, account);
            check(
                    said.equals(stop.role().map(role -> role.word())),
                    "tour.says",
                    account,
                    who(stop),
                    said.orElse(messages.text("tour.none")));
        }
    }

    private void explain() throws InterruptedException, IOException, TourFailed {
        TourStop stop =
                stops.stream().filter(one -> one.role().isPresent()).findFirst().orElseThrow();
        hands.touch(() -> workspace.navigation().explain(key(stop)));
        hands.until(
                messages.text("tour.explain", who(stop)),
                () ->
                        desk.inspector()
                                .table()
                                .chosen()
                                .get()
                                .filter(row -> is(row, stop))
                                .isPresent());
        check(true, "tour.explain", who(stop));
        picture(TourScreen.EXPLAIN);
        hands.touch(desk.inspectorView()::focusRaw);
        String asked = messages.text("tour.raw", who(stop));
        hands.until(asked, () -> desk.inspector().raw().state().get() instanceof RawState.Told);
        check(true, "tour.raw", who(stop));
        picture(TourScreen.RAW);
    }

    private static boolean is(AccessRow row, TourStop stop) {
        return row.principal().same(stop.principal());
    }

    private GrantKey key(TourStop stop) {
        return new GrantKey(
                stop.resource(), stop.principal().kind(), stop.principal().id().orElseThrow(), 0);
    }

    private void notRead() throws InterruptedException, IOException, TourFailed {
        ResourceRef denied =
                hands.see(() ->
                        workspace.inventory().snapshot().get().entries(account(0)).stream()
                                .filter(entry -> entry.access().failure().isPresent())
                                .map(entry -> entry.resource().ref())
                                .findFirst()
                                .orElseThrow());
        hands.touch(() -> {
            desk.inspectorView().focusTable();
            workspace.navigation().jumpTo(denied);
        });
        check(
                hands.see(() -> desk.inspector().state().get() instanceof InspectorState.Failed),
                "tour.notRead");
        picture(TourScreen.NOT_READ);
        hands.touch(() -> workspace.navigation().place().set(Place.HISTORY));
        picture(TourScreen.HISTORY);
        hands.touch(() -> workspace.navigation().place().set(Place.RESOURCES));
    }

    private void sheets() throws InterruptedException, IOException, TourFailed {
        hands.touch(desk.shell()::addAccount);
        check(hands.see(() -> desk.shell().view().sheets().isOpen()), "tour.addAccount");
        picture(TourScreen.ADD_ACCOUNT);
        hands.touch(desk.shell().view().sheets()::hide);
    }

    private Optional<String> shownRole(TourStop stop) {
        return workspace
                .inventory()
                .access(stop.resource())
                .flatMap(list -> list.of(stop.principal()))
                .map(grant -> grant.role().word());
    }

    private static String who(TourStop stop) {
        return stop.principal().label().orElse(stop.principal().kind().word());
    }

    private AccountId account(int index) {
        return workspace.accounts().accounts().get(index).account().id();
    }

    /// Everything is over, and the window knows.
    private boolean isIdle() {
        return !desk.activity().running().get()
                && workspace.operations().all().stream()
                        .map(OperationStatus::state)
                        .allMatch(OperationStatus.State::over);
    }

    private void check(boolean well, String key, Object... arguments) throws TourFailed {
        String words = messages.text(key, arguments);
        if (!well) {
            throw new TourFailed(words);
        }
        say.accept(words);
    }

    /// Takes a picture of the window once nothing on it grows any more.
    private void picture(TourScreen screen) throws InterruptedException, IOException, TourFailed {
        hands.until(messages.text("tour.shown"), pictures::areCalm);
        pictures.take(screen);
    }
}
