# Finds the JDK that builds and runs Rolecall. Sourced by mvnw and packaging/run.sh; starts no Java.
#
# find_jdk prints the folder of a JDK 25, or says in one sentence that there is none and fails.
# It looks at JAVA_HOME, at the java on the PATH, then where Debian, Temurin and most other Linux
# packages, SDKMAN, IntelliJ IDEA and macOS put JDKs. ROLECALL_JDK_FOLDERS (folders that hold JDKs,
# separated by colons) replaces all of these places but JAVA_HOME and the PATH.

ROLECALL_JAVA=25

is_wanted_jdk() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 1
  while IFS= read -r rolecall_line; do
    case $rolecall_line in
      "JAVA_VERSION=\"$ROLECALL_JAVA\""* | "JAVA_VERSION=\"$ROLECALL_JAVA."*) return 0 ;;
    esac
  done <"$1/release"
  return 1
}

jdk_of_path() {
  rolecall_java=$(command -v javac) || return 1
  rolecall_java=$(readlink -f "$rolecall_java" 2>/dev/null) || return 1
  printf '%s\n' "${rolecall_java%/bin/javac}"
}

find_jdk() {
  for rolecall_jdk in "${JAVA_HOME-}" "$(jdk_of_path)"; do
    if is_wanted_jdk "$rolecall_jdk"; then
      printf '%s\n' "$rolecall_jdk"
      return 0
    fi
  done
  rolecall_usual="/usr/lib/jvm:/usr/java:/opt:/opt/java:${SDKMAN_DIR-$HOME/.sdkman}/candidates/java"
  rolecall_usual="$rolecall_usual:$HOME/.jdks:/Library/Java/JavaVirtualMachines:$HOME/Library/Java/JavaVirtualMachines"
  rolecall_ifs=$IFS
  IFS=:
  set -- ${ROLECALL_JDK_FOLDERS-$rolecall_usual}
  IFS=$rolecall_ifs
  for rolecall_folder; do
    for rolecall_jdk in "$rolecall_folder"/* "$rolecall_folder"/*/Contents/Home; do
      if is_wanted_jdk "$rolecall_jdk"; then
        printf '%s\n' "$rolecall_jdk"
        return 0
      fi
    done
  done
  echo "Rolecall needs JDK $ROLECALL_JAVA and found none: install it (for example \"sdk install java $ROLECALL_JAVA-tem\", the Debian package openjdk-$ROLECALL_JAVA-jdk, or https://adoptium.net/temurin/releases/?version=$ROLECALL_JAVA) or set JAVA_HOME to it." >&2
  return 1
}
