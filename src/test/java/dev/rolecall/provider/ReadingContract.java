package dev.rolecall.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.sandbox.http.Call;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What reading has to be like with every provider: nothing lost, nothing invented, failures told.
public abstract class ReadingContract extends ProviderStage {
    /// How many resources of the kind the sandbox lists.
    protected abstract int size();

    /// Role words in the sandbox that no provider knows, as sent.
    protected abstract Set<String> unknownRoles();

    /// Recipient kinds in the sandbox that no provider knows, as sent.
    protected abstract Set<String> unknownKinds();

    /// How many rows of the kind come without an identifier.
    protected abstract int rowsWithoutId();

    /// How many resources of the kind answer 403 to a reader of their list.
    protected abstract int refused();

    @Test
    void every_resource_is_listed_over_several_pages_and_none_twice() throws Exception {
        List<List<Resource>> pages = new ArrayList<>();

        connection().resources(kind(), pages::add);

        List<Resource> all = pages.stream().flatMap(List::stream).toList();
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(all).hasSize(size()).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(resource -> assertThat(resource.name()).isNotEmpty());
    }

    @Test
    void every_access_list_is_read_in_order_or_the_reason_is_told() throws Exception {
        Connection connection = connection();
        List<Resource> listed = listed(connection);

        List<Reading> readings = readings(connection);

        assertThat(readings)
                .extracting(Reading::resource)
                .containsExactlyElementsOf(listed.stream().map(Resource::ref).toList());
        List<Failure> failures =
                readings.stream()
                        .filter(Reading.NotRead.class::isInstance)
                        .map(reading -> ((Reading.NotRead) reading).failure())
                        .toList();
        assertThat(failures).hasSize(refused()).allMatch(Failure.Forbidden.class::isInstance);
    }

    @Test
    void a_resource_is_found_by_its_identifier_as_it_is_listed() throws Exception {
        Connection connection = connection();
        Resource last = listed(connection).getLast();

        assertThat(connection.resource(kind(), last.ref().id()).name()).isEqualTo(last.name());
    }

    @Test
    void what_the_service_says_of_an_access_list_is_told_word_for_word() throws Exception {
        Connection connection = connection();
        AccessList access = access(connection, editable(connection));
        Grant grant = access.grants().getFirst();

        List<String> sources = connection.sources(access.resource(), Optional.of(grant));
        List<RawAnswer> answers = new ArrayList<>();
        for (String source : sources) {
            answers.add(connection.raw(source));
        }

        assertThat(answers).extracting(RawAnswer::path).containsExactlyElementsOf(sources);
        assertThat(answers).extracting(RawAnswer::status).containsOnly(200);
        assertThat(answers.getFirst().body())
                .contains(grant.role().word(), grant.principal().id().orElseThrow());
    }

    @Test
    void a_refusal_is_told_word_for_word_too() throws Exception {
        Connection connection = connection(wrongToken(sandbox()), WriteLock.open("Sandbox"));
        ResourceRef resource = new ResourceRef(connection.account().id(), kind(), editableId());

        RawAnswer answer =
                connection.raw(connection.sources(resource, Optional.empty()).getFirst());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).isNotBlank().doesNotContain(wrongToken(sandbox()));
    }

    @Test
    void roles_nobody_knows_are_kept_word_for_word_and_not_offered() throws Exception {
        List<Grant> unknown =
                grants(connection()).stream()
                        .filter(grant -> grant.role().rank() == Rank.UNKNOWN)
                        .toList();

        assertThat(unknown).extracting(grant -> grant.role().word()).containsAll(unknownRoles());
        KindDescriptor kind = provider().descriptor().kind(kind());
        assertThat(unknown)
                .allSatisfy(grant -> assertThat(kind.role(grant.role().word())).isEmpty());
    }

    @Test
    void kinds_nobody_knows_are_kept_word_for_word_and_locked() throws Exception {
        List<Grant> unknown =
                grants(connection()).stream()
                        .filter(grant -> !grant.principal().kind().known())
                        .toList();

        assertThat(unknown).allMatch(Grant::isLocked);
        assertThat(unknown)
                .extracting(grant -> grant.principal().kind().word())
                .containsAll(unknownKinds());
    }

    @Test
    void rows_without_an_identifier_are_kept_apart_and_locked_with_the_reason() throws Exception {
        List<Grant> nameless =
                grants(connection()).stream()
                        .filter(grant -> grant.principal().id().isEmpty())
                        .toList();

        assertThat(nameless).hasSize(rowsWithoutId());
        assertThat(nameless)
                .allSatisfy(grant ->
                        assertThat(grant.lock().orElseThrow().reason())
                                .isEqualTo(Message.of("lock.noIdentifier")));
    }

    @Test
    void a_wrong_credential_is_told_as_such_everywhere() throws Exception {
        Resource resource = editable(connection());
        Connection wrong = connection(wrongToken(sandbox()), WriteLock.open("Stage"));

        assertThat(failure(wrong::check)).isInstanceOf(Failure.Unauthenticated.class);
        assertThat(failure(() -> listed(wrong))).isInstanceOf(Failure.Unauthenticated.class);
        assertThat(unread(wrong, resource)).isInstanceOf(Failure.Unauthenticated.class);
    }

    @Test
    void the_credential_can_be_checked_without_writing() throws Exception {
        Passport passport = connection().check();

        assertThat(passport.kinds())
                .extracting(Passport.KindAccess::kind)
                .containsExactlyElementsOf(
                        provider().descriptor().kinds().stream()
                                .map(KindDescriptor::kind)
                                .toList());
        assertThat(passport.kinds()).allSatisfy(access -> assertThat(access.listing()).isEmpty());
        assertThat(writesSeen()).isEmpty();
    }

    @Test
    void awkward_identifiers_reach_the_service_as_they_are() throws Exception {
        String awkward = "a/b?c=d%2e e#f..;g";
        restart(withResource(SandboxOptions.defaults().withResources(30), awkward));
        Connection connection = connection();

        Resource resource = connection.resource(kind(), awkward);
        assertThat(resource.ref().id()).isEqualTo(awkward);
        assertThat(access(connection, resource).grants()).isNotEmpty();
        give(connection, resource);
        assertThat(access(connection, resource).of(newcomer(sandbox()))).isPresent();
        assertThat(sandbox().traffic().calls(service()))
                .extracting(Call::path)
                .noneMatch(path -> path.contains("a/b"));
    }

    @Test
    void an_identifier_of_dots_is_not_asked_for() throws Exception {
        Connection connection = connection();

        assertThat(failure(() -> connection.resource(kind(), "..")))
                .isInstanceOf(Failure.NotFound.class);
        assertThat(sandbox().traffic().total()).isZero();
    }

    @Test
    void every_word_of_the_description_is_in_the_bundle() {
        Messages messages = new Messages(Locale.ENGLISH);
        Descriptor descriptor = provider().descriptor();
        Stream<Message> words =
                Stream.concat(
                        Stream.of(descriptor.name(), descriptor.credentialHint()),
                        descriptor.kinds().stream()
                                .flatMap(kind ->
                                        Stream.concat(
                                                Stream.of(kind.one(), kind.many()),
                                                kind.roles().stream()
                                                        .flatMap(role ->
                                                                Stream.of(
                                                                        role.title(),
                                                                        role.meaning())))));

        assertThat(words).allSatisfy(word -> assertThat(messages.text(word)).isNotBlank());
    }

    @Test
    void roles_are_described_once_lowest_first_and_offered_to_grantees_only() {
        for (KindDescriptor kind : provider().descriptor().kinds()) {
            List<Rank> ranks = kind.roles().stream().map(role -> role.role().rank()).toList();
            Set<PrincipalKind> grantees =
                    new HashSet<>(kind.grantees().stream().map(Grantee::kind).toList());

            assertThat(ranks).isSorted();
            assertThat(kind.roles()).extracting(role -> role.role().word()).doesNotHaveDuplicates();
            assertThat(kind.roles())
                    .allSatisfy(role -> assertThat(grantees).containsAll(role.offeredTo()));
        }
    }

    /// Whether a principal is among the holders of a list.
    static boolean holds(List<Grant> grants, Principal who) {
        return grants.stream().anyMatch(grant -> grant.principal().same(who));
    }
}
