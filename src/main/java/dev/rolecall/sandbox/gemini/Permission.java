package dev.rolecall.sandbox.gemini;

import dev.rolecall.sandbox.world.AccountNumbers;
import java.util.Optional;

/// One grantee's role on a corpus or tuned model.
///
/// @param id the account's 21 digits, or `everyone` (FACTS 2.2)
record Permission(String id, String granteeType, Optional<String> emailAddress, String role) {
    static final String EVERYONE_ID = "everyone";

    static Permission of(String granteeType, String emailAddress, String role) {
        return new Permission(
                AccountNumbers.google(emailAddress), granteeType, Optional.of(emailAddress), role);
    }

    static Permission everyone(String role) {
        return new Permission(EVERYONE_ID, "EVERYONE", Optional.empty(), role);
    }

    Permission withRole(String other) {
        return new Permission(id, granteeType, emailAddress, other);
    }

    Permission withId(String other) {
        return new Permission(other, granteeType, emailAddress, role);
    }

    boolean isOwner() {
        return role.equals("OWNER");
    }
}
