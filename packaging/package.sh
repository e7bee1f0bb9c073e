#!/bin/sh
# Makes packages of Rolecall for this system: package.sh [--built] app-image|deb|rpm|dmg…
#
# From a clean checkout, or with --built from what `./mvnw package` has left in target. Everything lies in target/package then.
set -eu

folder=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
. "$folder/find-jdk.sh"
jdk=$(find_jdk) || exit 1
cd "$folder/.."

if [ $# = 0 ] || [ "$*" = --built ]; then
  echo "Name at least one kind of package: app-image, deb, rpm (Linux), dmg (macOS)." >&2
  exit 2
fi
exec "$jdk/bin/java" -XX:TieredStopAtLevel=1 "$folder/build/Packaging.java" "$@"
