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

    private final AccountNumbers numbers;
    private final BlobWriter writer = new BlobWriter();
    private final Map<Common, Grant> common = new HashMap<>();

    /// A grant with nothing of its own, such as many lists have.
    private record Common(int principal, int role, int lock) {}

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
            writer.number(numbers.of(grant.role()) << 3 | flags(grant));
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
            if ((role & (HANDLE | EXTRAS)) == 0) {
                int lock = (role & LOCK) == 0 ? -1 : reader.small();
                grants.add(
                        common.computeIfAbsent(
                                new Common(principal, role >>> 3, lock), this::grant));
                continue;
            }
            Optional<String> handle = Optional.empty();
            if ((role & HANDLE) != 0) {
                before = handle(reader, before);
                handle = Optional.of(new String(before, StandardCharsets.UTF_8));
            }
            Common rest =
                    new Common(principal, role >>> 3, (role & LOCK) == 0 ? -1 : reader.small());
            Map<String, String> extras = (role & EXTRAS) == 0 ? Map.of() : extras(reader);
            Grant plain = grant(rest);
            grants.add(new Grant(plain.principal(), plain.role(), handle, plain.lock(), extras));
        }
        return List.copyOf(grants);
    }

    private Grant grant(Common common) {
        Grant grant = Grant.of(numbers.principal(common.principal()), numbers.role(common.role()));
        return common.lock() < 0 ? grant : grant.locked(numbers.lock(common.lock()));
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
