package dev.rolecall.snapshot.sqlite;

import dev.rolecall.domain.Grant;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The grants of one access list as bytes and back; the form is told in `snapshots.md`. Equal lists
/// of one account are equal bytes, and equal grants that are read are one object.
final class GrantListBlob {
    static final int FORM = 1;

    private static final int HANDLE = 1;
    private static final int LOCK = 2;
    private static final int EXTRAS = 4;
    private static final int NO_LOCK = -1;

    private final AccountNumbers numbers;
    private final BlobWriter writer = new BlobWriter();

    /// Grants with nothing of their own, such as many lists have: by role and lock, then by the
    /// number of the principal.
    private final Map<Integer, Map<Integer, Grant[]>> common = new HashMap<>();

    GrantListBlob(AccountNumbers numbers) {
        this.numbers = numbers;
    }

    /// @param at when the list was read, in microseconds
    byte[] write(List<Grant> grants, long at) {
        writer.clear();
        writer.number(FORM);
        writer.number(grants.size());
        byte[] before = {};
        for (Grant grant : grants) {
            writer.number(numbers.of(grant.principal(), at));
            writer.number(((long) numbers.of(grant.role()) << 3) | flags(grant));
            if (grant.handle().isPresent()) {
                byte[] handle = grant.handle().get().getBytes(StandardCharsets.UTF_8);
                int shared = shared(before, handle);
                writer.number(shared);
                writer.number(handle.length - shared);
                writer.bytes(handle, shared);
                before = handle;
            }
            grant.lock().ifPresent(lock -> writer.number(numbers.of(lock)));
            if (!grant.extras().isEmpty()) {
                writer.number(grant.extras().size());
                new TreeMap<>(grant.extras())
                        .forEach((name, value) -> {
                            writer.text(name);
                            writer.text(value);
                        });
            }
        }
        return writer.copy();
    }

    private static int flags(Grant grant) {
        return (grant.handle().isPresent() ? HANDLE : 0)
                | (grant.isLocked() ? LOCK : 0)
                | (grant.extras().isEmpty() ? 0 : EXTRAS);
    }

    private static int shared(byte[] before, byte[] handle) {
        int mismatch = Arrays.mismatch(before, handle);
        return mismatch < 0 ? handle.length : mismatch;
    }

    /// @throws IndexOutOfBoundsException if the bytes are cut short or point at nothing
    /// @throws IllegalArgumentException if they are of another form
    List<Grant> read(byte[] bytes) {
        BlobReader reader = new BlobReader(bytes);
        if (reader.small() != FORM) {
            throw new IllegalArgumentException("An unknown form of access lists");
        }
        int size = reader.small();
        List<Grant> grants = new ArrayList<>(Math.min(size, bytes.length));
        byte[] before = {};
        for (int index = 0; index < size; index++) {
            int principal = reader.small();
            int role = reader.small();
            Optional<String> handle = Optional.empty();
            if ((role & HANDLE) != 0) {
                before = handle(reader, before);
                handle = Optional.of(new String(before, StandardCharsets.UTF_8));
            }
            int lock = (role & LOCK) == 0 ? NO_LOCK : reader.small();
            Grant plain = common(principal, role >>> 3, lock);
            boolean ofItsOwn = (role & (HANDLE | EXTRAS)) != 0;
            grants.add(ofItsOwn ? own(plain, handle, role, reader) : plain);
        }
        return List.copyOf(grants);
    }

    private static Grant own(Grant plain, Optional<String> handle, int role, BlobReader reader) {
        Map<String, String> extras = (role & EXTRAS) == 0 ? Map.of() : extras(reader);
        return new Grant(plain.principal(), plain.role(), handle, plain.lock(), extras);
    }

    private Grant common(int principal, int role, int lock) {
        Map<Integer, Grant[]> byLock = common.computeIfAbsent(role, _ -> new HashMap<>());
        Grant[] byPrincipal = byLock.computeIfAbsent(lock, _ -> new Grant[numbers.principals()]);
        Grant known = byPrincipal[principal];
        if (known == null) {
            Grant plain = Grant.of(numbers.principal(principal), numbers.role(role));
            known = lock == NO_LOCK ? plain : plain.locked(numbers.lock(lock));
            byPrincipal[principal] = known;
        }
        return known;
    }

    private static byte[] handle(BlobReader reader, byte[] before) {
        int shared = reader.small();
        byte[] rest = reader.bytes(reader.small());
        byte[] handle = Arrays.copyOf(before, shared + rest.length);
        System.arraycopy(rest, 0, handle, shared, rest.length);
        return handle;
    }

    private static Map<String, String> extras(BlobReader reader) {
        Map<String, String> extras = new LinkedHashMap<>();
        int size = reader.small();
        for (int index = 0; index < size; index++) {
            String name = reader.text();
            extras.put(name, reader.text());
        }
        return extras;
    }
}
