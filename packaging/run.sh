#!/bin/sh
# Runs the Rolecall that `./mvnw package` built, with the arguments given; without any it opens the window.
set -eu

folder=$(CDPATH='' cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)
built=$folder/../target

. "$folder/find-jdk.sh"
jdk=$(find_jdk) || exit 1

if [ ! -f "$built/rolecall.jar" ] || [ ! -d "$built/lib" ]; then
  echo "Rolecall is not built yet: run ./mvnw package first." >&2
  exit 1
fi

exec "$jdk/bin/java" "@$folder/arguments/java.args" "@$folder/arguments/java-modules.args" --module-path "$built/rolecall.jar:$built/lib" \
  --module dev.rolecall/dev.rolecall.app.Main "$@"
