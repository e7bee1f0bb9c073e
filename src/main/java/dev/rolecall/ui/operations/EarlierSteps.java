package dev.rolecall.ui.operations;

import dev.rolecall.apply.SettledStep;
import dev.rolecall.apply.Settlement;
import dev.rolecall.apply.UnknownStep;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.OperationItem;
import dev.rolecall.operation.OperationItem.ItemState;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.operation.Progress;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Reading;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.InventoryModel;
import dev.rolecall.ui.workspace.OpenAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Steps of earlier runs that were sent and never answered: counts them, and settles by reading
/// those whose account is open.
public final class EarlierSteps {
    private final Settlement settlement;
    private final AccountsModel accounts;
    private final InventoryModel inventory;
    private final Operations operations;
    private final ReadOnlyIntegerWrapper unknown = new ReadOnlyIntegerWrapper();

    public EarlierSteps(
            Settlement settlement,
            AccountsModel accounts,
            InventoryModel inventory,
            Operations operations) {
        this.settlement = settlement;
        this.accounts = accounts;
        this.inventory = inventory;
        this.operations = operations;
    }

    /// How many there are, as far as known.
    public ReadOnlyIntegerProperty unknown() {
        return unknown.getReadOnlyProperty();
    }

    /// Looks into the journal, in the background.
    public void count() {
        operations.quietly(
                "steps of unknown outcome",
                _ -> settlement.unknown().size(),
                outcome -> {
                    if (outcome instanceof Outcome.Succeeded<Integer>(Integer found)) {
                        unknown.set(found);
                    }
                });
    }

    /// Reads what is true now, account by account.
    void settle() {
        List<Connection> connections =
                accounts.accounts().stream().map(OpenAccount::connection).toList();
        ReadNames names = new ReadNames(inventory.snapshot().get());
        operations.start(
                Message.of("activity.settle.title"),
                progress -> {
                    List<SettledStep> settled = new ArrayList<>();
                    for (Connection connection : connections) {
                        for (SettledStep step : settlement.settle(connection)) {
                            tell(progress, step, names, settled.size());
                            settled.add(step);
                        }
                    }
                    for (UnknownStep step : settlement.unknown()) {
                        if (connections.stream().noneMatch(open -> reaches(open, step))) {
                            SettledStep left = unreached(step);
                            tell(progress, left, names, settled.size());
                            settled.add(left);
                        }
                    }
                    progress.total(settled.size());
                    return settled.size();
                },
                _ -> count());
    }

    private static boolean reaches(Connection connection, UnknownStep step) {
        return step.belongsTo(connection.account());
    }

    /// A step of an account that is not open: it is told, too, so that nobody waits for it.
    private static SettledStep unreached(UnknownStep step) {
        String address = step.address().toString();
        return new SettledStep(
                step,
                SettledStep.Truth.NOT_READABLE,
                Optional.empty(),
                Optional.of(Message.of("activity.settle.unreached", address)),
                Optional.empty());
    }

    private void tell(Progress progress, SettledStep settled, ReadNames names, int number) {
        UnknownStep step = settled.step();
        Optional<String> name =
                names.name(step.address().toString(), step.kind().word(), step.resourceId());
        settled.now().ifPresent(list -> inventory.inventory().read(new Reading.Read(list)));
        progress.item(
                new OperationItem(
                        Integer.toString(number),
                        what(step),
                        Message.of(
                                "activity.settle.where",
                                Isolated.of(name.orElse(step.resourceId())),
                                Isolated.of(step.accountName())),
                        state(settled.truth()),
                        1,
                        Optional.of(reason(settled)),
                        Optional.empty()));
        progress.ended(settled.truth() == SettledStep.Truth.NOT_READABLE);
    }

    private static Message what(UnknownStep step) {
        String who = Isolated.of(step.principal().label().orElse(step.principal().kind().word()));
        return step.after()
                .map(role -> Message.of("activity.settle.wanted", who, role))
                .orElseGet(() -> Message.of("activity.settle.wantedNone", who));
    }

    private static ItemState state(SettledStep.Truth truth) {
        return switch (truth) {
            case AS_WANTED -> ItemState.VERIFIED;
            case NOT_AS_WANTED -> ItemState.FAILED;
            case NOT_READABLE -> ItemState.UNKNOWN;
        };
    }

    private static Message reason(SettledStep settled) {
        return switch (settled.truth()) {
            case AS_WANTED -> Message.of("activity.settle.happened");
            case NOT_AS_WANTED ->
                    settled.found()
                            .map(role -> Message.of("activity.settle.otherwise", role))
                            .orElseGet(() -> Message.of("activity.settle.none"));
            case NOT_READABLE ->
                    settled.reason().orElseGet(() -> Message.of("activity.settle.untold"));
        };
    }
}
