package dev.rolecall.ui.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a refresh changed, told by comparing two readings.
class NewsTest {
    private static final Principal BEA = Principal.of(PrincipalKind.USER, "bea@example.com");
    private static final Principal CARL = Principal.of(PrincipalKind.USER, "carl@example.com");

    private final FakeProvider service =
            new FakeProvider(Kinds.models())
                    .with(
                            Kinds.MODEL,
                            "one",
                            "tone",
                            Grant.of(BEA, Kinds.WRITER),
                            Grant.of(CARL, Kinds.READER))
                    .with(Kinds.MODEL, "two", "churn", Grant.of(BEA, Kinds.READER));
    private final Desk desk = new Desk(service);
    private final ResourceRef one = desk.ref(0, Kinds.MODEL, "one");
    private final ResourceRef two = desk.ref(0, Kinds.MODEL, "two");
    private final News first = news(News.none());

    private News news(News before) {
        InventorySnapshot now = desk.inventory().snapshot().get();
        return before.next(now, News.complete(now));
    }

    private News refreshed() {
        desk.inventory().refreshAll();
        return news(first);
    }

    private List<GrantKey> keys(ResourceRef resource) {
        return desk.inventory().access(resource).map(AccessList::keys).orElseThrow();
    }

    @Test
    void what_is_read_for_the_first_time_is_no_news() {
        assertThat(first.about(one)).isFalse();
        assertThat(keys(one)).hasSize(2).noneMatch(first::about);
    }

    @Test
    void another_role_is_news_of_that_grant_and_of_no_other() {
        service.with(
                Kinds.MODEL,
                "one",
                "tone",
                Grant.of(BEA, Kinds.WRITER),
                Grant.of(CARL, Kinds.WRITER));
        News news = refreshed();

        assertThat(keys(one)).extracting(news::about).containsExactly(false, true);
        assertThat(news.about(one)).isTrue();
        assertThat(news.about(two)).isFalse();
        assertThat(news(news).about(one)).isFalse();
    }

    @Test
    void access_that_was_given_or_taken_away_is_news_of_its_resource() {
        service.with(Kinds.MODEL, "two", "churn", Grant.of(BEA, Kinds.READER));
        service.with(Kinds.MODEL, "one", "tone", Grant.of(BEA, Kinds.WRITER));
        News news = refreshed();

        assertThat(news.about(one)).isTrue();
        assertThat(keys(one)).noneMatch(news::about);
        assertThat(news.about(two)).isFalse();
    }

    @Test
    void a_resource_that_shows_up_later_is_news_and_one_of_an_account_just_opened_is_not() {
        service.with(Kinds.MODEL, "three", "fresh", Grant.of(BEA, Kinds.READER));
        News news = refreshed();
        assertThat(news.about(desk.ref(0, Kinds.MODEL, "three"))).isTrue();
        assertThat(keys(desk.ref(0, Kinds.MODEL, "three"))).allMatch(news::about);

        desk.open(
                new FakeProvider(Kinds.models()).with(Kinds.MODEL, "x", "x"),
                "Another",
                Environment.TEST);
        assertThat(news(news).about(desk.ref(1, Kinds.MODEL, "x"))).isFalse();
    }

    @Test
    void a_list_that_cannot_be_read_any_more_is_news() {
        service.denied(Kinds.MODEL, "two", "churn", new Failure.NotFound("gone"));
        News news = refreshed();

        assertThat(news.about(two)).isTrue();
        assertThat(keys(two)).noneMatch(news::about);
    }
}
