package dev.rolecall.provider.datarobot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Proves how notebooks are grouped into calls.
class NotebookBatchesTest {
    private static final String BASE = "https://notebooks.of.a.self-hosted.example/api/v2";

    private final NotebookBatches batches = new NotebookBatches(BASE.length());

    @Test
    void two_thousand_notebooks_need_fewer_than_sixty_calls_of_a_safe_length() {
        List<Resource> notebooks =
                IntStream.range(0, 2000)
                        .mapToObj(number -> notebook(String.format(Locale.ROOT, "%024x", number)))
                        .toList();

        List<List<Resource>> grouped = batches.of(notebooks);

        assertThat(grouped).hasSizeLessThan(60);
        assertThat(grouped)
                .allSatisfy(batch ->
                        assertThat(BASE + NotebookBatches.path(batch))
                                .hasSizeLessThanOrEqualTo(2000));
        assertThat(BASE + NotebookBatches.path(grouped.getFirst())).hasSizeGreaterThan(1950);
        assertThat(grouped).flatMap(batch -> batch).isEqualTo(notebooks);
    }

    @Test
    void identifiers_are_encoded_and_their_encoding_counts() {
        List<Resource> odd =
                IntStream.range(0, 100).mapToObj(number -> notebook("a/b?c%d e" + number)).toList();

        List<List<Resource>> grouped = batches.of(odd);

        assertThat(NotebookBatches.path(odd.subList(0, 2)))
                .isEqualTo(
                        "/notebooks/sharedRoles/?notebookIds="
                                + "a%2Fb%3Fc%25d%20e0,a%2Fb%3Fc%25d%20e1");
        assertThat(grouped)
                .allSatisfy(batch ->
                        assertThat(BASE + NotebookBatches.path(batch))
                                .hasSizeLessThanOrEqualTo(2000));
        assertThat(grouped).flatMap(batch -> batch).isEqualTo(odd);
    }

    @Test
    void what_cannot_share_a_call_stands_alone_and_the_order_stays() {
        Resource deployment =
                Resource.named(
                        new ResourceRef(
                                new AccountId("account"), new ResourceKind("deployment"), "d"),
                        "d");
        List<Resource> mixed =
                List.of(
                        notebook("1"),
                        notebook("2"),
                        deployment,
                        notebook("3"),
                        notebook("4,5"),
                        notebook("6"),
                        notebook("7"),
                        notebook(""));

        assertThat(batches.of(mixed))
                .map(batch -> batch.stream().map(one -> one.ref().id()).toList())
                .containsExactly(
                        List.of("1", "2"),
                        List.of("d"),
                        List.of("3"),
                        List.of("4,5"),
                        List.of("6", "7"),
                        List.of(""));
        assertThat(batches.of(new ArrayList<>())).isEmpty();
    }

    private static Resource notebook(String id) {
        return Resource.named(
                new ResourceRef(new AccountId("account"), new ResourceKind("notebook"), id), id);
    }
}
