package dev.rolecall.provider.datarobot;

import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.http.JsonRow;
import dev.rolecall.provider.Grantee;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// The user names that identifiers stand for, where requests take names only (FACTS 3.3). The
/// directory tells them to administrators (FACTS 3.6), the access lists of projects to everybody
/// who may see those. No list is read twice. Safe to use from many threads.
final class UserNames {
    static final Grantee BY_ID = new Grantee(PrincipalKind.USER, Grantee.Naming.OBJECT_ID);

    private static final String DIRECTORY = "/users/";

    /// In how many projects a name is looked for: each is a call, and somebody waits for the last.
    private static final int MOST_PROJECTS = 200;

    private final DataRobotPages pages;
    private final ReentrantLock asking = new ReentrantLock();
    private final Map<String, String> names = new HashMap<>();
    private final Queue<String> unread = new ArrayDeque<>(List.of(DIRECTORY));
    private boolean projectsListed;

    UserNames(DataRobotPages pages) {
        this.pages = pages;
    }

    /// `who` with the name that requests on entities of `type` need; unchanged where they need none
    /// or none is found.
    ///
    /// @throws FailureException if the service cannot be asked at all
    Principal complete(EntityType type, Principal who)
            throws FailureException, InterruptedException {
        boolean nameless =
                type.family().rows() == Family.Rows.ACCESS_CONTROL
                        && who.kind().equals(PrincipalKind.USER)
                        && who.name().isEmpty()
                        && who.id().filter(BY_ID::accepts).isPresent();
        return nameless
                ? new Principal(who.kind(), who.id(), find(key(who.id().orElseThrow())))
                : who;
    }

    private Optional<String> find(String id) throws FailureException, InterruptedException {
        asking.lockInterruptibly();
        try {
            while (!names.containsKey(id) && isMoreToRead()) {
                read(unread.element(), this::learn);
                unread.remove();
            }
            return Optional.ofNullable(names.get(id));
        } finally {
            asking.unlock();
        }
    }

    private boolean isMoreToRead() throws FailureException, InterruptedException {
        if (unread.isEmpty() && !projectsListed) {
            read(EntityTypes.PROJECT.list(), this::noteProject);
            projectsListed = true;
        }
        return !unread.isEmpty();
    }

    private void noteProject(JsonRow row) {
        row.text(EntityTypes.PROJECT.idField())
                .map(EntityTypes.PROJECT::access)
                .filter(path -> unread.size() < MOST_PROJECTS && !unread.contains(path))
                .ifPresent(unread::add);
    }

    /// Who may not see a list learns nothing from it.
    private void read(String path, Consumer<JsonRow> row)
            throws FailureException, InterruptedException {
        try {
            pages.read(path, rows -> rows.stream().map(JsonRow::new).forEach(row));
        } catch (FailureException refused) {
            if (DataRobotCheck.concernsEverything(refused.failure())) {
                throw refused;
            }
        }
    }

    /// How rows of the directory call the identifier is not documented; it is `userId` elsewhere.
    private void learn(JsonRow row) {
        Optional<String> id = row.text("userId").or(() -> row.text("id"));
        Optional<String> name = row.text("username").filter(words -> !words.isBlank());
        if (id.isPresent() && name.isPresent()) {
            names.putIfAbsent(key(id.get()), name.get());
        }
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
