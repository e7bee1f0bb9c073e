package build;

import java.util.List;
import java.util.Locale;

/// The systems Rolecall is packaged for; a package is made on the system it is for.
enum Platform {
    LINUX("app-image deb rpm", "Linux", "linux", ".so"),
    WINDOWS("app-image msi", "Windows", "win32", ".dll"),
    MACOS("app-image dmg", "Mac", "darwin", ".dylib");

    private final String types;
    private final String sqlite;
    private final String jna;
    private final String suffix;

    Platform(String types, String sqlite, String jna, String suffix) {
        this.types = types;
        this.sqlite = sqlite;
        this.jna = jna;
        this.suffix = suffix;
    }

    static Platform ofThisMachine() throws PackageFailed {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("linux")) {
            return LINUX;
        }
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        if (name.startsWith("mac")) {
            return MACOS;
        }
        throw new PackageFailed("Rolecall has no package for " + name + ".");
    }

    void check(String type) throws PackageFailed {
        if (!List.of(types.split(" ")).contains(type)) {
            throw new PackageFailed(
                    "\"" + type + "\" is no package this system can make; it makes " + types + ".");
        }
    }

    /// Whether this is an ARM machine; the others are Intel's.
    static boolean isArm() {
        return System.getProperty("os.arch").equals("aarch64");
    }

    /// Where SQLite's library for this machine is in its jar.
    String sqliteLibrary() {
        String prefix = this == WINDOWS ? "" : "lib";
        return "org/sqlite/native/" + sqlite + "/" + (isArm() ? "aarch64" : "x86_64") + "/" + prefix + "sqlitejdbc" + suffix;
    }

    /// Where JNA's library for this machine is in its jar.
    String jnaLibrary() {
        String prefix = this == WINDOWS ? "" : "lib";
        String end = this == MACOS ? ".jnilib" : suffix;
        return "com/sun/jna/" + jna + "-" + (isArm() ? "aarch64" : "x86-64") + "/" + prefix + "jnidispatch" + end;
    }

    /// What `jmod` calls this machine, and a release what is for it.
    String machine() {
        String system = this == LINUX ? "linux" : this == MACOS ? "macos" : "windows";
        return system + "-" + (isArm() ? "aarch64" : "amd64");
    }
}
