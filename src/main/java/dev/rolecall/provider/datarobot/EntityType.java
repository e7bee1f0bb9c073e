package dev.rolecall.provider.datarobot;

import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.http.PathBuilder;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Grantee;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.Rule;
import java.util.List;
import java.util.Set;

/// How one kind of entity is listed, read and shared: a row of [EntityTypes].
///
/// @param list the path of the list, slashes on both ends
/// @param idField the field of an entity that identifies it
/// @param nameField the field that names it
/// @param grantees who can be given access, the usual one first
/// @param offered the roles they can be given
/// @param rules what the service states about changes
record EntityType(
        ResourceKind kind,
        Message one,
        Message many,
        String list,
        String idField,
        String nameField,
        Family family,
        List<PrincipalKind> grantees,
        List<String> offered,
        Set<Rule> rules) {

    /// The path of one entity.
    String member(String id) {
        return segment(id).path("/").text();
    }

    /// The path of an entity's access list, for reading and for writing.
    String access(String id) {
        return segment(id).path(family.path()).text();
    }

    KindDescriptor descriptor() {
        return new KindDescriptor(
                kind,
                one,
                many,
                grantees.stream().map(EntityType::grantee).toList(),
                DataRobotRoles.offering(Set.copyOf(grantees), offered),
                rules,
                false);
    }

    private PathBuilder segment(String id) {
        return PathBuilder.at(list.substring(0, list.length() - 1)).segment(id);
    }

    private static Grantee grantee(PrincipalKind kind) {
        return new Grantee(
                kind,
                kind.equals(PrincipalKind.USER)
                        ? Grantee.Naming.OBJECT_ID_OR_USER_NAME
                        : Grantee.Naming.OBJECT_ID);
    }
}
