#!/usr/bin/env bash
# Tries a Rolecall with only the classes that something reaches (arguments/thinned.args) on services: services.sh PROGRAM
#
# Starts its sandbox and reads Gemini with a token, and signed in to Google in each way that needs no browser; then a PAC script is asked.
# In the end each thinned library has been put to use. Takes seconds, needs no rights and no tool.
set -uo pipefail
program=$(realpath "$1") || exit 2
cd "$(dirname "$0")/../.." || exit 1
subject=Services
. packaging/test/checks.sh

work=$(mktemp -d)
sandbox=
trap '[ -z "$sandbox" ] || kill "$sandbox" 2>/dev/null; rm -rf "$work"' EXIT
export XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_STATE_HOME=$work/state XDG_RUNTIME_DIR=$work TMPDIR=$work
mkdir -p "$work/config/rolecall" "$work/ended"
unset GOOGLE_APPLICATION_CREDENTIALS JAVA_TOOL_OPTIONS

google=$work/google
"$program" sandbox --resources 60 --seed 7 --google-files "$google" >"$work/sandbox" 2>&1 &
sandbox=$!
for _ in $(seq 200); do grep -q running "$work/sandbox" && break; sleep 0.1; done
read -r _ base TOKEN < <(grep '^gemini ' "$work/sandbox")
export TOKEN _JAVA_OPTIONS="-Xlog:class+load:file=$work/loaded.%p"

account() { printf '{"id":"%s","name":"%s","provider":"gemini","address":"%s","environment":"sandbox","credential":%s}' "$1" "$1" "${base-}" "$2"; }
who=$(sed -n 's|.*/serviceAccounts/\([^:]*\):.*|\1|p' "$google/acting-as-service-account.json")
printf '{"format":"rolecall-accounts","version":1,"accounts":[%s,%s,%s]}' "$(account machine '{"from":"google-default"}')" \
  "$(account key "{\"from\":\"google-key-file\",\"path\":\"$google/service-account-key.json\"}")" \
  "$(account acting "{\"from\":\"google-impersonation\",\"serviceAccount\":\"$who\",\"path\":\"$google/acting-as-service-account.json\"}")" \
  >"$work/config/rolecall/accounts.json"
corpora() { "$program" access --kind corpus --format csv "$@"; }

with_token() {
  ends 0 corpora --provider gemini --base-url "${base-}" --token-env TOKEN && grep -q '^gemini,corpus,.*,OWNER,true,' "$work/out" &&
    mv "$work/out" "$work/with-token" && grep -qF 'GzipDecoder ' "$work"/loaded.*
}
check "a token reads corpora, from answers that come zipped" with_token

# same_as_token ACCOUNT [VARIABLE=VALUE]
same_as_token() { (export CLOUDSDK_CONFIG=$google "${@:2}"; ends 0 corpora --account "$1") && diff "$work/with-token" "$work/out"; }
check "so does what gcloud keeps on this machine" same_as_token machine
check "so does what a variable names, here somebody acting as a service account" \
  same_as_token machine GOOGLE_APPLICATION_CREDENTIALS="$google/acting-as-service-account.json"
check "so does a service account's key" same_as_token key
check "so does acting as a service account" same_as_token acting

sed 's/"sandbox-google-refresh-/&not-/' "$google/application_default_credentials.json" >"$work/ended/application_default_credentials.json"
# refused FOLDER WORDS: with what gcloud would keep in that folder
refused() { (export CLOUDSDK_CONFIG=$work/$1 NO_GCE_CHECK=true; ends 3 corpora --account machine) && grep -q "$2" "$work/err"; }
check "a sign-in that was taken back ends with 3, and with what to do" refused ended 'have ended or were taken back: run "gcloud'
check "a machine without credentials ends with 3, and with what to do" refused none 'no Google credentials on this machine: run "gcloud'

echo 'function FindProxyForURL(url, host) { return shExpMatch(host, "*.example") ? "PROXY 127.0.0.1:9" : "DIRECT"; }' >"$work/proxy.pac"
echo "{\"format\":\"rolecall-network\",\"version\":1,\"proxy\":{\"kind\":\"script\",\"script\":\"file://$work/proxy.pac\"}}" \
  >"$work/config/rolecall/network.json"
by_script() { ends 4 "$program" network check --base-url https://service.example && grep -q 'proxy 127.0.0.1:9: the script at file:' "$work/out"; }
check "a PAC script is asked for the way" by_script

# AtlantaFX is the window's, and of api-common annotations are left that nothing loads.
unused() {
  sed 's/[# ].*//; /^$/d; /^atlantafx-base$/d; /^api-common$/d' packaging/arguments/thinned.args | while read -r library; do
    grep -q "/$library-[0-9][^/]*\.jar$" "$work"/loaded.* || echo "no class of $library"
  done
}
all_used() { local rest; rest=$(unused); [ -z "$rest" ] || { echo "$rest"; false; }; }
check "every thinned library was put to use" all_used
finish
