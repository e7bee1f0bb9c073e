package dev.rolecall.plan;

import static dev.rolecall.provider.FakeService.EDITOR;
import static dev.rolecall.provider.FakeService.OWNER;
import static dev.rolecall.provider.FakeService.READER;
import static dev.rolecall.provider.FakeService.document;
import static dev.rolecall.provider.FakeService.grant;
import static dev.rolecall.provider.FakeService.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Lock;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.provider.FakeService;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Why a service would say no, rule by rule.
class RuleChecksTest {
    private static final ResourceRef A = document("a");

    private KindDescriptor kind = FakeService.documents(Set.of());
    private Optional<AccessList> list = Optional.empty();
    private Optional<Principal> me = Optional.empty();

    @Test
    void a_kind_that_takes_nobody_takes_nobody() {
        kind = FakeService.reports();

        assertThat(why(give("ana", READER))).contains("rule.readOnlyKind");
    }

    @Test
    void a_principal_kind_the_resource_does_not_take_is_refused() {
        kind = withoutGroups();
        Principal group = Principal.of(PrincipalKind.GROUP, "team@example.com");

        assertThat(why(new Change.Give(A, group, READER))).contains("rule.notGrantee");
    }

    @Test
    void an_unknown_principal_kind_is_left_alone() {
        Principal robot = Principal.of(new PrincipalKind("robot"), "r2");

        assertThat(why(new Change.Revoke(A, Grant.of(robot, READER)))).contains("lock.unknownKind");
    }

    @Test
    void a_holder_without_identifier_cannot_be_revoked() {
        Principal unnamed =
                new Principal(PrincipalKind.USER, Optional.empty(), Optional.of("Somebody"));

        assertThat(why(new Change.Revoke(A, Grant.of(unnamed, READER))))
                .contains("lock.noIdentifier");
    }

    @Test
    void a_locked_row_says_its_own_reason() {
        Grant locked = grant("ana", READER).locked(Lock.because(Message.of("lock.listedTwice")));

        assertThat(why(new Change.Revoke(A, locked))).contains("lock.listedTwice");
    }

    @Test
    void a_row_that_is_locked_in_the_list_is_locked_for_a_change_staged_before() {
        having(grant("ana", READER).locked(Lock.because(Message.of("lock.listedTwice"))));

        assertThat(why(revoke("ana", READER))).contains("lock.listedTwice");
    }

    @Test
    void a_malformed_name_is_refused_with_an_example() {
        Principal typo = Principal.of(PrincipalKind.USER, "ana.example.com");
        Change give = new Change.Give(A, typo, READER);

        assertThat(why(give)).contains("rule.malformed.address");
        assertThat(new Messages(Locale.ENGLISH).text(refusal(give).orElseThrow()))
                .contains("ana.example.com", "such as");
    }

    @Test
    void an_identifier_that_the_service_itself_listed_is_not_judged() {
        Grant odd = Grant.of(Principal.of(PrincipalKind.USER, "service-account"), READER);
        having(odd);

        assertThat(why(new Change.Revoke(A, odd))).isEmpty();
    }

    @Test
    void a_role_nobody_described_is_never_given() {
        assertThat(why(give("ana", Role.unknown("ADMIN")))).contains("rule.unknownRole");
    }

    @Test
    void a_role_that_is_not_for_this_kind_of_principal_is_refused() {
        Change give = new Change.Give(A, Principal.everyone(), EDITOR);

        assertThat(why(give)).contains("rule.roleNotOffered");
    }

    @Test
    void everyone_is_given_the_reading_role_only() {
        kind = FakeService.documents(Set.of(Rule.EVERYONE_ONLY_READS));

        assertThat(why(new Change.Give(A, Principal.everyone(), EDITOR)))
                .contains("rule.everyoneOnlyReads");
        assertThat(why(new Change.Give(A, Principal.everyone(), READER))).isEmpty();
    }

    @Test
    void the_owners_row_is_fixed_where_the_service_says_so() {
        assertThat(why(revoke("ana", OWNER))).isEmpty();

        kind = FakeService.documents(Set.of(Rule.OWNER_ROW_IS_FIXED));

        assertThat(why(revoke("ana", OWNER))).contains("rule.ownerRow");
        assertThat(why(new Change.ChangeRole(A, grant("ana", OWNER), READER)))
                .contains("rule.ownerRow");
        assertThat(why(revoke("ana", EDITOR))).isEmpty();
    }

    @Test
    void nobody_is_made_owner_by_a_role_where_the_service_says_so() {
        assertThat(why(give("ana", OWNER))).isEmpty();

        kind = FakeService.documents(Set.of(Rule.OWNER_ROLE_IS_NOT_GIVEN));

        assertThat(why(give("ana", OWNER))).contains("rule.ownerRole");
    }

    @Test
    void ownership_moves_only_where_it_can() {
        Change transfer = new Change.TransferOwnership(A, user("ben"), Optional.empty(), OWNER);

        assertThat(why(transfer)).contains("rule.ownershipStays");

        kind = movingOwnership();

        assertThat(why(transfer)).isEmpty();
        assertThat(why(give("ben", OWNER))).contains("rule.ownerRole.transfer");
    }

    @Test
    void the_last_owner_stays() {
        kind = FakeService.documents(Set.of(Rule.ONE_OWNER_REMAINS));
        having(grant("ana", OWNER), grant("ben", READER));

        assertThat(why(revoke("ana", OWNER))).contains("rule.oneOwnerRemains");
        assertThat(why(revoke("ben", READER))).isEmpty();
    }

    @Test
    void nobody_gives_a_role_above_their_own() {
        kind = FakeService.documents(Set.of(Rule.NO_ROLE_ABOVE_OWN));
        me = Optional.of(user("me"));
        having(grant("me", EDITOR));

        assertThat(why(give("ana", OWNER))).contains("rule.noRoleAboveOwn");
        assertThat(why(give("ana", EDITOR))).isEmpty();
    }

    @Test
    void a_group_that_may_include_me_may_stand_higher_than_my_own_row() {
        kind = FakeService.documents(Set.of(Rule.NO_ROLE_ABOVE_OWN));
        me = Optional.of(user("me"));
        Principal group = Principal.of(PrincipalKind.GROUP, "team@example.com");
        having(grant("me", READER), Grant.of(group, OWNER));

        assertThat(why(give("ana", EDITOR))).isEmpty();
    }

    @Test
    void nobody_touches_who_stands_above_them_but_themselves() {
        kind = FakeService.documents(Set.of(Rule.NOBODY_ABOVE_IS_TOUCHED));
        me = Optional.of(user("me"));
        having(grant("me", EDITOR), grant("boss", OWNER), grant("ana", READER));

        assertThat(why(revoke("boss", OWNER))).contains("rule.nobodyAbove");
        assertThat(why(revoke("ana", READER))).isEmpty();
        assertThat(why(revoke("me", EDITOR))).isEmpty();
    }

    @Test
    void who_may_not_share_can_only_leave() {
        kind = FakeService.documents(Set.of(Rule.SHARING_NEEDS_PERMISSION));
        me = Optional.of(user("me"));
        having(sharing("me", "false"), grant("ana", READER));

        assertThat(why(give("ben", READER))).contains("rule.sharingNeedsPermission");
        assertThat(why(new Change.Revoke(A, sharing("me", "false")))).isEmpty();

        having(sharing("me", "true"), grant("ana", READER));

        assertThat(why(give("ben", READER))).isEmpty();
    }

    @Test
    void only_owners_share_where_the_service_says_so() {
        kind = FakeService.documents(Set.of(Rule.ONLY_OWNERS_SHARE));
        me = Optional.of(user("me"));
        having(grant("me", EDITOR), grant("boss", OWNER));

        assertThat(why(give("ana", READER))).contains("rule.onlyOwnersShare");
        assertThat(why(revoke("me", EDITOR))).isEmpty();
    }

    @Test
    void who_is_not_in_the_list_may_have_rights_nobody_sees() {
        kind = FakeService.documents(Set.of(Rule.ONLY_OWNERS_SHARE, Rule.NO_ROLE_ABOVE_OWN));
        me = Optional.of(user("me"));
        having(grant("boss", OWNER));

        assertThat(why(give("ana", OWNER))).isEmpty();
    }

    @Test
    void a_change_staged_on_a_role_that_is_no_longer_there_asks_to_choose_anew() {
        having(grant("ana", OWNER));

        assertThat(why(revoke("ana", READER))).contains("rule.changedElsewhere");

        having(grant("ben", READER));

        assertThat(why(new Change.ChangeRole(A, grant("ana", READER), EDITOR)))
                .contains("rule.goneMeanwhile");
    }

    private void having(Grant... grants) {
        list =
                Optional.of(
                        new AccessList(A, Instant.EPOCH, Completeness.COMPLETE, List.of(grants)));
    }

    private Optional<Message> refusal(Change change) {
        return RuleChecks.refusal(change, list.map(KnownList::new), kind, me);
    }

    private Optional<String> why(Change change) {
        return refusal(change).map(Message::key);
    }

    private static Change give(String name, Role role) {
        return new Change.Give(A, user(name), role);
    }

    private static Change revoke(String name, Role role) {
        return new Change.Revoke(A, grant(name, role));
    }

    private static Grant sharing(String name, String canShare) {
        return new Grant(
                user(name),
                READER,
                Optional.empty(),
                Optional.empty(),
                Map.of("canShare", canShare));
    }

    private static KindDescriptor withoutGroups() {
        KindDescriptor all = FakeService.documents(Set.of());
        return new KindDescriptor(
                all.kind(),
                all.one(),
                all.many(),
                all.grantees().stream()
                        .filter(grantee -> !grantee.kind().equals(PrincipalKind.GROUP))
                        .toList(),
                all.roles(),
                all.rules(),
                false);
    }

    private static KindDescriptor movingOwnership() {
        KindDescriptor all = FakeService.documents(Set.of(Rule.OWNER_ROLE_IS_NOT_GIVEN));
        return new KindDescriptor(
                all.kind(), all.one(), all.many(), all.grantees(), all.roles(), all.rules(), true);
    }
}
