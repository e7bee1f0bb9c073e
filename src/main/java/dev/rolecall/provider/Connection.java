package dev.rolecall.provider;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A live account: reads resources and access lists, and sends prepared writes. Blocking; safe to
/// use from many threads; interruption ends a call at once, but a write that has left is given a
/// few seconds to be answered.
public interface Connection {
    Account account();

    Descriptor descriptor();

    /// Who this credential is and what it can do, found by reading only.
    Passport check() throws FailureException, InterruptedException;

    /// Lists all resources of `kind`, handing over each page as it arrives. A failure after some
    /// pages leaves those pages handed over.
    void resources(ResourceKind kind, Consumer<List<Resource>> page)
            throws FailureException, InterruptedException;

    /// One resource by its identifier, also one that is not listed.
    Resource resource(ResourceKind kind, String id) throws FailureException, InterruptedException;

    /// Cuts `resources` into the groups that this service can read in one go, in order.
    List<List<Resource>> batches(List<Resource> resources);

    /// Reads the access list of every resource of one batch; one reading a resource, in order.
    List<Reading> read(List<Resource> batch) throws InterruptedException;

    /// The resources through which access to `resource` is changed, as the service finds them now;
    /// none where it is changed on the resource itself, or where the service does not tell.
    default List<Resource> managers(ResourceRef resource)
            throws FailureException, InterruptedException {
        return List.of();
    }

    /// `principal` as requests on `resource` have to name it: with its name where an identifier is
    /// not enough and the service tells the name. Asks the service only then; unchanged if it does
    /// not know.
    default Principal named(ResourceRef resource, Principal principal)
            throws FailureException, InterruptedException {
        return principal;
    }

    /// Where the service tells about the access to `resource`: paths for [#raw], the most telling
    /// first, of a list its first page. Asks nothing.
    ///
    /// @param grant one that is of interest; asked for by itself where the service can tell one
    List<String> sources(ResourceRef resource, Optional<Grant> grant);

    /// What the service answers now at one of [#sources].
    RawAnswer raw(String source) throws FailureException, InterruptedException;

    /// The requests that carry out `changes` on one resource, in the order given; several changes
    /// share a request where the service allows. Sends nothing; holds no secret.
    ///
    /// @throws IllegalArgumentException if a change is one this service has no request for: the
    ///   planner refuses those first
    List<Write> prepare(ResourceRef resource, List<Change> changes);

    /// Sends exactly `write`, once. Returning means the service accepted it.
    ///
    /// @throws dev.rolecall.domain.UnsentException if it was interrupted before the write left
    void send(Write write) throws FailureException, InterruptedException;

    /// Until when this service may refuse a write on `resource` that it accepts later, because of
    /// one before; empty if its refusals are final.
    default Optional<Instant> unsettledUntil(ResourceRef resource) {
        return Optional.empty();
    }

    /// How fast this account may be asked at present.
    Pace pace();
}
