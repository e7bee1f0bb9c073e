package dev.rolecall.sandbox.gemini;

import dev.rolecall.sandbox.http.Refusal;

/// Says what nobody may be given, and what nobody may touch (FACTS 2.3).
final class GrantRules {
    private final GeminiSwitches switches;

    GrantRules(GeminiSwitches switches) {
        this.switches = switches;
    }

    /// The permission a body asks for.
    ///
    /// @throws Refusal when its grantee is not complete or too much
    Permission grantee(PermissionBody body) {
        String type =
                body.granteeType()
                        .orElseThrow(
                                () -> GeminiErrors.invalid("Permission.grantee_type must be set."));
        if (type.equals("EVERYONE")) {
            if (body.emailAddress().isPresent() && !switches.sharing().addressOfEveryoneIgnored()) {
                throw wrongGrantee("email_address must not be set for EVERYONE.");
            }
            refuseWritingEveryone(body.role());
            return Permission.everyone(body.role());
        }
        String address =
                body.emailAddress()
                        .filter(text -> text.indexOf('@') > 0)
                        .orElseThrow(() -> wrongGrantee("email_address must be set for " + type));
        return Permission.of(type, address, body.role());
    }

    void refuseOwnerRole(PermissionBody body) {
        if (body.role().equals("OWNER")) {
            throw GeminiErrors.refusal(
                    switches.sharing().ownerRoleStatus(),
                    "Role OWNER cannot be granted; transfer ownership instead.");
        }
    }

    void refuseOwnerRow(Permission present) {
        if (present.isOwner()) {
            throw GeminiErrors.refusal(
                    switches.sharing().ownerRowStatus(),
                    "The owner's permission cannot be changed or deleted.");
        }
    }

    void refuseWritingEveryone(String role) {
        if (!role.equals("READER") && !switches.everyoneMayWrite()) {
            throw wrongGrantee("EVERYONE can only be granted READER.");
        }
    }

    void refuseOtherMask(String mask) {
        if (!mask.equals("role")) {
            throw GeminiErrors.refusal(
                    switches.sharing().wrongMaskStatus(),
                    "Invalid update_mask: only 'role' can be updated.");
        }
    }

    void refuseMoreThanFit(Shareable thing) {
        if (thing.permissions().size() >= switches.sharing().mostPermissions()) {
            throw GeminiErrors.refusal(
                    400, "FAILED_PRECONDITION", "The resource has as many permissions as it can.");
        }
    }

    private Refusal wrongGrantee(String message) {
        return GeminiErrors.refusal(switches.sharing().wrongGranteeStatus(), message);
    }
}
