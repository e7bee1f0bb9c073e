package dev.rolecall.ui.history;

import dev.rolecall.domain.Account;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.inventory.query.Trait;
import dev.rolecall.snapshot.AccessChange.What;
import dev.rolecall.ui.history.ComparisonQuestion.Answer;
import dev.rolecall.ui.listing.Fact;
import dev.rolecall.ui.listing.ReadTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Says which pictures are compared, what came of it in numbers, and how far it can be believed.
final class ComparisonFacts {
    private final ReadTime time;
    private final Messages messages;

    ComparisonFacts(ReadTime time, Messages messages) {
        this.time = time;
        this.messages = messages;
    }

    /// Both pictures by their times.
    String title(Chosen chosen) {
        Account account = chosen.account();
        String earlier = time.inSentence(chosen.earlier().at());
        return chosen.later()
                .map(later ->
                        messages.text(
                                "history.compared.two",
                                Isolated.of(account.name()),
                                earlier,
                                time.inSentence(later.at())))
                .orElseGet(() ->
                        messages.text(
                                "history.compared.now", Isolated.of(account.name()), earlier));
    }

    /// @param narrow narrows the table to one sort of change, or widens it again
    List<Fact> of(Answer answer, Consumer<Trait> narrow) {
        List<Fact> facts = new ArrayList<>();
        int all = answer.compared().changes().map(List::size).orElse(0);
        if (answer.rows().size() < all) {
            facts.add(Fact.of(Message.of("history.facts.shown", answer.rows().size(), all)));
        }
        answer.counts().forEach((what, count) -> facts.add(count(what, count, narrow)));
        answer.compared().before().ifPresent(before -> whole(before, "earlier", facts));
        answer.compared().after().ifPresent(after -> whole(after, "later", facts));
        return facts;
    }

    private static Fact count(What what, int count, Consumer<Trait> narrow) {
        Message words = Message.of("history.facts." + what.name().toLowerCase(Locale.ROOT), count);
        Trait trait = trait(what);
        Fact fact = what == What.UNCLEAR ? Fact.warning(words) : Fact.of(words);
        return fact.leadingTo(() -> narrow.accept(trait));
    }

    private static Trait trait(What what) {
        return switch (what) {
            case GAINED -> Trait.GAINED;
            case LOST -> Trait.LOST;
            case CHANGED -> Trait.CHANGED;
            case NEW -> Trait.NEW;
            case VANISHED -> Trait.VANISHED;
            case UNCLEAR -> Trait.UNCLEAR;
        };
    }

    /// What a picture lacks as a whole; what that means for a resource stands in its row.
    private static void whole(AccountInventory picture, String side, List<Fact> facts) {
        if (picture.truth().doubt().isPresent()) {
            facts.add(Fact.warning(Message.of("history.facts.doubted")));
        } else if (!picture.truth().whole()) {
            facts.add(Fact.warning(Message.of("history.facts.partial." + side)));
        }
    }
}
