#!/usr/bin/env bash
# Builds the image of this commit twice, in two fresh clones, and compares them: the program's jar byte for byte (and all others), and the
# list of files. Takes as long as two builds.
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for name in one another; do
  git clone --quiet . "$work/$name"
  "$work/$name/packaging/package.sh" app-image
done
if diff "$work"/{one,another}/target/package/files.txt && cmp "$work"/{one,another}/target/rolecall.jar; then
  echo "Two builds of $(git rev-parse --short HEAD) give the same jars and the same $(wc -l <"$work/one/target/package/files.txt") files."
else
  echo "Two builds of $(git rev-parse --short HEAD) differ." >&2
  exit 1
fi
