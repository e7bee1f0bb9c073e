package dev.rolecall.ui.resources;

import dev.rolecall.domain.AccountId;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.control.Unrolling;
import dev.rolecall.ui.failure.FailureView;
import dev.rolecall.ui.listing.DoubtStrip;
import dev.rolecall.ui.listing.DoubtsViewModel;
import dev.rolecall.ui.listing.Fact;
import dev.rolecall.ui.listing.FactStrip;
import dev.rolecall.ui.listing.ReadTime;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.query.FilterChips;
import dev.rolecall.ui.query.NothingListed;
import dev.rolecall.ui.query.PlaceHead;
import dev.rolecall.ui.query.ViewsModel;
import dev.rolecall.words.Help;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The Resources place: what to look for above, the table, and the truth about it below.
public final class ResourcesView extends VBox {
    private final ResourcesViewModel model;
    private final ViewsModel views;
    private final PlaceHead head;
    private final NothingListed nothing;
    private final ResourceTable table;
    private final FactStrip truth;
    private final DoubtsViewModel doubts;
    private final ReadTime time;
    private final FailureView failure;
    private final Unrolling middle;
    private BiConsumer<AccountId, Help> onHelp = (_, _) -> {};

    public ResourcesView(ResourcesViewModel model, Messages messages, TableHabits habits) {
        this.model = model;
        table = new ResourceTable(model, messages, habits);
        views = new ViewsModel(model.query(), habits.views(), "resources", table.arranged());
        head =
                new PlaceHead(
                        model,
                        views,
                        Message.of("resources.title"),
                        Message.of("resources.search"),
                        messages);
        nothing =
                new NothingListed(
                        model,
                        Feather.LAYERS,
                        Message.of("resources.none.title"),
                        Message.of("resources.none.sentence"),
                        messages);
        truth = new FactStrip(messages);
        time = new ReadTime(messages);
        doubts = model.doubts();
        failure = new FailureView(messages, this::help);
        getStyleClass().add("rc-place");
        middle = new Unrolling(table);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren()
                .addAll(
                        head,
                        new DoubtStrip(doubts, messages),
                        new FilterChips(model, messages),
                        middle,
                        truth);
        model.truth().addListener(_ -> showTruth());
        model.shown().addListener(_ -> showTruth());
        model.copied().addListener(_ -> showTruth());
        showTruth();
    }

    /// What is done about an account of which nothing could be listed.
    public void onHelp(BiConsumer<AccountId, Help> action) {
        onHelp = action;
    }

    private void help(Help wanted) {
        model.truth()
                .get()
                .unlisted()
                .ifPresent(unlisted -> onHelp.accept(unlisted.account(), wanted));
    }

    /// What can be done with the table itself.
    public List<Command> commands() {
        return Stream.of(views.commands(), table.commands(), doubts.commands())
                .flatMap(List::stream)
                .toList();
    }

    /// Gets what the first rows need ready; to be called while nobody waits.
    public void rehearse() {
        middle.rehearse(table::rehearse);
    }

    private void showTruth() {
        ResourcesTruth now = model.truth().get();
        now.unlisted().ifPresent(unlisted -> failure.show(unlisted.why()));
        if (model.shown().get().rows().isEmpty()) {
            table.setPlaceholder(
                    now.unlisted().isPresent()
                            ? failure
                            : nothing.of(now.all(), model.shown().get().blockers()));
        }
        List<Fact> facts = new ArrayList<>(now.facts(time, model::showNotRead));
        model.copied().get().map(Fact::of).ifPresent(facts::add);
        truth.show(facts);
    }

    /// Puts the caret into the search field; the key `/` does.
    public void focusSearch() {
        head.focusSearch();
    }

    /// Puts the focus on the table, for whoever comes by keyboard.
    public void focusTable() {
        table.requestFocus();
    }
}
