# What the scripts beside this one count and say. Sourced, once the subject is known: subject=Packages; . packaging/test/checks.sh

passed=0 failed=0 skipped=0
begun=$(date +%s)
ok() { passed=$((passed + 1)); echo "  ok       $*"; }
bad() { failed=$((failed + 1)); echo "  FAILED   $*"; }
skip() { skipped=$((skipped + 1)); echo "  skipped  $*"; }
# check WHAT COMMAND…: what the command says is shown if it fails
check() {
  local what=$1 said
  shift
  if said=$("$@" 2>&1); then ok "$what"; else bad "$what"; printf '%s\n' "$said" | tail -20 | sed 's/^/           /'; fi
}
# ends CODE COMMAND…: keeps what the command says on each stream, in $work
ends() {
  local wanted=$1 code=0
  shift
  "$@" >"$work/out" 2>"$work/err" || code=$?
  [ "$code" = "$wanted" ] || { head -n 9 "$work/out" "$work/err"; echo "ended with $code, not $wanted"; false; }
}
has() { command -v "$1" >/dev/null; }

finish() {
  printf '%s: %d ok, %d failed, %d skipped, in %d s\n' "$subject" "$passed" "$failed" "$skipped" $(($(date +%s) - begun))
  [ "$failed" = 0 ]
  exit
}
