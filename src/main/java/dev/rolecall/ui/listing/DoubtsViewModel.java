package dev.rolecall.ui.listing;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.ui.command.Command;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The accounts in sight of which much was gone when they were read last, and the two ways out.
public final class DoubtsViewModel {
    private final Scope scope;
    private final ReadTime time;
    private final ReadOnlyObjectWrapper<List<DoubtLine>> lines =
            new ReadOnlyObjectWrapper<>(List.of());

    public DoubtsViewModel(Scope scope, Messages messages) {
        this.scope = scope;
        this.time = new ReadTime(messages);
        scope.inventory().snapshot().addListener(_ -> look());
        scope.follow(_ -> look());
        look();
    }

    /// One line an account; none as long as nothing is in doubt.
    public ReadOnlyObjectProperty<List<DoubtLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /// Shows what was read now.
    public void believe(AccountId account) {
        scope.inventory().believe(account);
    }

    /// Keeps what was known before.
    public void disbelieve(AccountId account) {
        scope.inventory().disbelieve(account);
    }

    /// The two ways out for whoever comes by keyboard; about every account in the lines.
    public List<Command> commands() {
        return List.of(
                command("listing.doubt.showAll", this::believe),
                command("listing.doubt.keepAll", this::disbelieve));
    }

    private Command command(String words, Consumer<AccountId> decision) {
        return new Command(
                Message.of(words),
                List.of(),
                () ->
                        lines.get().isEmpty()
                                ? Optional.of(Message.of("listing.doubt.none"))
                                : Optional.empty(),
                () -> lines.get().forEach(line -> decision.accept(line.account())));
    }

    private void look() {
        InventorySnapshot snapshot = scope.inventory().snapshot().get();
        Optional<AccountId> only = scope.navigation().account().get();
        List<DoubtLine> now =
                snapshot.accounts().stream()
                        .filter(account -> only.isEmpty() || only.get().equals(account.id()))
                        .flatMap(account -> line(snapshot, account))
                        .toList();
        if (!now.equals(lines.get())) {
            lines.set(now);
        }
    }

    private Stream<DoubtLine> line(InventorySnapshot snapshot, Account account) {
        return snapshot
                .truth(account.id())
                .flatMap(truth -> truth.doubt())
                .map(doubt ->
                        new DoubtLine(
                                account.id(),
                                account.name(),
                                DoubtWords.sentence(account, doubt, time),
                                DoubtWords.where(doubt)))
                .stream();
    }
}
