package dev.rolecall.provider.gemini;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.KnownRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Proves what Gemini offers to whom.
class GeminiDescriptorTest {
    @ParameterizedTest
    @ValueSource(strings = {"corpus", "tunedModel"})
    void people_and_groups_read_or_write_and_everyone_only_reads(String word) {
        KindDescriptor kind = kind(word);

        assertThat(offered(kind, PrincipalKind.USER)).containsExactly("READER", "WRITER");
        assertThat(offered(kind, PrincipalKind.GROUP)).containsExactly("READER", "WRITER");
        assertThat(offered(kind, PrincipalKind.EVERYONE)).containsExactly("READER");
        assertThat(offered(kind, PrincipalKind.ORGANIZATION)).isEmpty();
        assertThat(kind.role("OWNER")).isPresent();
    }

    @Test
    void only_tuned_models_change_hands() {
        assertThat(kind("tunedModel").ownershipMoves()).isTrue();
        assertThat(kind("corpus").ownershipMoves()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"corpus", "tunedModel"})
    void people_are_named_by_address_and_everyone_by_nothing(String word) {
        KindDescriptor kind = kind(word);

        assertThat(kind.grantee(PrincipalKind.USER).orElseThrow().accepts("a@x.example")).isTrue();
        assertThat(kind.grantee(PrincipalKind.USER).orElseThrow().accepts("alice")).isFalse();
        assertThat(kind.grantee(PrincipalKind.EVERYONE).orElseThrow().accepts("everyone")).isTrue();
    }

    private static KindDescriptor kind(String word) {
        return GeminiDescriptor.DESCRIPTOR.kind(new ResourceKind(word));
    }

    private static List<String> offered(KindDescriptor kind, PrincipalKind principal) {
        return kind.offered(principal).stream().map(KnownRole::role).map(Object::toString).toList();
    }
}
