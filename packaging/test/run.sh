#!/usr/bin/env bash
# Tries packaging/run.sh with what `./mvnw package` has left: run.sh
#
# Starts it as a person does: with a JDK 25 that it has to find, without one, before the build, without a display, and against a sandbox
# that it started itself. Takes seconds, needs no rights and no tool.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1
subject="packaging/run.sh"
. packaging/test/checks.sh
. packaging/find-jdk.sh
if ! jdk=$(find_jdk); then
  bad "a JDK 25 to start it with"
  finish
fi

work=$(mktemp -d)
sandbox=
trap '[ -z "$sandbox" ] || kill "$sandbox" 2>/dev/null; rm -rf "$work"' EXIT
export HOME=$work XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_STATE_HOME=$work/state XDG_RUNTIME_DIR=$work
unset JAVA_HOME JAVA_TOOL_OPTIONS DISPLAY WAYLAND_DISPLAY

# The machine's java is another, and JDKs of two versions lie where JDKs lie.
mkdir -p "$work/bin" "$work/jdks/old/bin" "$work/none"
for tool in dirname readlink; do ln -s "$(command -v "$tool")" "$work/bin/$tool"; done
printf '#!/bin/sh\necho "the wrong java" >&2\nexit 17\n' >"$work/jdks/old/bin/java"
chmod +x "$work/jdks/old/bin/java"
ln -s java "$work/jdks/old/bin/javac"
echo 'JAVA_VERSION="17.0.12"' >"$work/jdks/old/release"
ln -s "$work/jdks/old/bin/java" "$work/jdks/old/bin/javac" "$work/bin/"
ln -s "$jdk" "$work/jdks/wanted"
export ROLECALL_JDK_FOLDERS=$work/jdks
run() { PATH=$work/bin packaging/run.sh "$@"; }

helps() { ends 0 run access --help && grep -q -e '--base-url=URL' "$work/out"; }
check "it finds a JDK 25 itself, and a command tells how it is used" helps

no_jdk() {
  ROLECALL_JDK_FOLDERS=$work/none ends 1 run access --help &&
    [ ! -s "$work/out" ] && [ "$(wc -l <"$work/err")" = 1 ] && grep -q '^Rolecall needs JDK 25 and found none: install it ' "$work/err"
}
check "without a JDK 25 it says so in one sentence, and how to get it" no_jdk

cp -r packaging "$work/fresh"
not_built() {
  PATH=$work/bin ends 1 "$work/fresh/run.sh" access --help && [ "$(cat "$work/err")" = "Rolecall is not built yet: run ./mvnw package first." ]
}
check "before the build it says what to do" not_built

no_display() { ends 1 run && grep -q 'no display to open a window on' "$work/err"; }
check "without arguments it wants to open the window" no_display

refuses_display() { DISPLAY=:4711 ends 1 run && grep -q 'no display to open a window on' "$work/err"; }
check "a display that does not let it in is told like none, and it ends" refuses_display

ends_by_usage() { ends 2 run access --provider nobody; }
check "an option that makes no sense ends with 2" ends_by_usage

PATH=$work/bin packaging/run.sh sandbox --resources 12 --seed 7 >"$work/sandbox" 2>&1 &
sandbox=$!
for _ in $(seq 200); do grep -q running "$work/sandbox" && break; sleep 0.1; done
read -r _ base KEY < <(grep '^mistral ' "$work/sandbox")
export KEY
mistral() { local command=$1; shift; run "$command" --provider mistral --base-url "${base-}" --token-env KEY "$@"; }

reads() {
  ends 0 mistral access --format json && [ ! -s "$work/err" ] && grep -q '"role":"Owner","locked":true' "$work/out" &&
    ! grep -v '^{"provider":"mistral","resourceKind":"library","resourceId":"[0-9a-f-]*",.*}$' "$work/out"
}
check "access prints each grant of a service on a line of JSON" reads

changes() {
  local who='.*"resourceId":"\([^"]*\)".*"principalType":"user","principalId":"\([^"]*\)".*"role":"Viewer","locked":false.*' library person
  read -r library person < <(sed -n "s/$who/\1 \2/p" "$work/out" | head -1)
  printf 'action,resourceKind,resourceId,principalType,principalId,role\nchange,library,%s,user,%s,Editor\n' "$library" "$person" \
    >"$work/changes.csv"
  ends 0 mistral apply --changes "$work/changes.csv" --format json && grep -q '"state":"verified"' "$work/out" &&
    ends 0 mistral access --resource "$library" --format json && grep -q "\"$person\".*\"role\":\"Editor\"" "$work/out"
}
check "apply changes a role, and access shows it afterwards" changes

rejected() { KEY=nonsense ends 3 mistral access && grep -q 'does not accept this credential' "$work/err"; }
check "a wrong key ends with 3, and with what to do" rejected

kill "$sandbox" 2>/dev/null
wait "$sandbox" 2>/dev/null
sandbox=
unreachable() { ends 4 mistral access && grep -q 'No connection came about' "$work/err"; }
check "a service that is not there ends with 4, and with what to do" unreachable
finish
