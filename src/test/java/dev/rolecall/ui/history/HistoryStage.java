package dev.rolecall.ui.history;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Messages;
import dev.rolecall.provider.FakeConnection;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import dev.rolecall.ui.workspace.KeptRun;
import dev.rolecall.ui.workspace.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An account whose access changed between three readings, with the snapshots of them in a real
/// file: `one` was given to Bert and taken from Cid, `two` came, `three` could not be read in the
/// end.
final class HistoryStage {
    static final Grant ANNA = grant("anna@example.com", Kinds.READER);
    static final Grant CID = grant("cid@example.com", Kinds.READER);
    static final Grant BERT = grant("bert@example.com", Kinds.WRITER);

    final Messages messages = new Messages(Locale.ENGLISH);
    final List<ResourceRef> opened = new ArrayList<>();
    final KeptRun run;
    final HistoryViewModel model;
    private final Account account;

    HistoryStage(Path folder) {
        FakeProvider service =
                new FakeProvider(Kinds.models())
                        .with(Kinds.MODEL, "one", "One", ANNA, CID)
                        .with(Kinds.MODEL, "three", "Three", ANNA);
        account = KeptRun.account(service);
        run = new KeptRun(folder, service, true);
        service().holding(ref("one"), grant("anna@example.com", Kinds.WRITER), BERT);
        run.model().refreshAll();
        service().holding(ref("two"), ANNA);
        service().unreadable(ref("three"), new Failure.NotFound("gone fishing"));
        run.model().refreshAll();
        run.scope().navigation().place().set(Place.HISTORY);
        model = new HistoryViewModel(run.scope(), run.operations(), messages, opened::add);
    }

    static Grant grant(String address, Role role) {
        return Grant.of(Principal.of(PrincipalKind.USER, address), role);
    }

    FakeConnection service() {
        return Desk.service(run.open());
    }

    ResourceRef ref(String id) {
        return new ResourceRef(account.id(), Kinds.MODEL, id);
    }

    /// Chooses snapshots by their places, the newest being 0.
    void choose(int... places) {
        List<SnapshotRow> rows = model.snapshots().state().get().all();
        List<SnapshotRow.Key> keys = new ArrayList<>();
        for (int place : places) {
            keys.add(rows.get(place).key());
        }
        model.snapshots().select(keys);
    }

    /// What the table of changes says, a line each.
    List<String> changes() {
        return model.shown().get().rows().stream()
                .map(row ->
                        String.join(
                                "|",
                                row.what(),
                                row.who(),
                                row.resource(),
                                row.before(),
                                row.after()))
                .toList();
    }

    List<String> facts() {
        return model.facts().get().stream().map(fact -> messages.text(fact.text())).toList();
    }
}
