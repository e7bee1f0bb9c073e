package dev.rolecall.provider.mistral;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Principal;
import dev.rolecall.http.ServiceClient;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Passport;
import dev.rolecall.provider.Passport.KindAccess;
import java.util.List;
import java.util.Optional;

/// Finds out by reading what a Mistral key is and can do (FACTS 1.5 and 4).
final class MistralCheck {
    private final ServiceClient client;
    private final ServiceClient identity;

    MistralCheck(ServiceClient client, ServiceClient identity) {
        this.client = client;
        this.identity = identity;
    }

    /// What the key is and can do.
    ///
    /// @throws FailureException if the key is rejected or nothing of Mistral answers
    Passport passport() throws FailureException, InterruptedException {
        Optional<Failure> listing = listing();
        Optional<MistralWire.Identity> identified = identity();
        Optional<Principal> me = identified.flatMap(MistralMapping::me);
        List<Message> facts = identified.map(MistralMapping::facts).orElse(List.of());
        KindAccess libraries =
                new KindAccess(
                        MistralDescriptor.LIBRARY, listing, listing, Message.of("mistral.writing"));
        return new Passport(me, facts, List.of(libraries));
    }

    /// Empty if libraries can be listed. A refusal of this one list is no verdict on the key: the
    /// models, which every key may list, tell that.
    private Optional<Failure> listing() throws FailureException, InterruptedException {
        try {
            list("/v1/libraries?page_size=1");
            return Optional.empty();
        } catch (FailureException refused) {
            if (refused.failure() instanceof Failure.Forbidden
                    || refused.failure() instanceof Failure.NotFound) {
                list("/v1/models");
                return Optional.of(refused.failure());
            }
            throw refused;
        }
    }

    private void list(String path) throws FailureException, InterruptedException {
        try {
            client.get(path);
        } catch (FailureException refused) {
            throw new FailureException(Failure.ofList(refused.failure()), refused);
        }
    }

    /// Who the key belongs to. Not every key may ask, so a refusal only means that it is not told.
    private Optional<MistralWire.Identity> identity() throws InterruptedException {
        try {
            return Optional.of(identity.get("/v1/users/me", MistralWire.Identity.class));
        } catch (FailureException notTold) {
            return Optional.empty();
        }
    }
}
