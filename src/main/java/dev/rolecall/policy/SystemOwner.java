package dev.rolecall.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Whether a file belongs to whoever the system itself belongs to, and nobody else can write it. On
/// a machine of many people another one must not choose the proxy and the trust of all.
final class SystemOwner implements Predicate<Path> {
    @Override
    public boolean test(Path file) {
        try {
            Path real = file.toRealPath();
            boolean posix = real.getFileSystem().supportedFileAttributeViews().contains("posix");
            return posix ? isOfRoot(real) && isOfRoot(folder(file)) : isOfWindows(real);
        } catch (IOException notTold) {
            return false;
        }
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    }

    private static boolean isOfRoot(Path place) throws IOException {
        PosixFileAttributes attributes = Files.readAttributes(place, PosixFileAttributes.class);
        Path root = Optional.ofNullable(place.getRoot()).orElse(place);
        return attributes.owner().equals(Files.getOwner(root))
                && !attributes.permissions().contains(PosixFilePermission.GROUP_WRITE)
                && !attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE);
    }

    /// Who may write into the folder of Windows speaks for the machine.
    private static boolean isOfWindows(Path file) throws IOException {
        Path windows =
                Path.of(Optional.ofNullable(System.getenv("SystemRoot")).orElse("C:\\Windows"));
        Set<UserPrincipal> trusted = new HashSet<>(writers(windows));
        trusted.add(Files.getOwner(windows));
        return trusted.contains(Files.getOwner(file)) && trusted.containsAll(writers(file));
    }

    private static List<UserPrincipal> writers(Path place) throws IOException {
        AclFileAttributeView view = Files.getFileAttributeView(place, AclFileAttributeView.class);
        if (view == null) {
            throw new IOException("no access list");
        }
        return view.getAcl().stream()
                .filter(entry -> entry.type() == AclEntryType.ALLOW)
                .filter(entry -> !entry.flags().contains(AclEntryFlag.INHERIT_ONLY))
                .filter(entry -> entry.permissions().contains(AclEntryPermission.WRITE_DATA))
                .map(AclEntry::principal)
                .toList();
    }
}
