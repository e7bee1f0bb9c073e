#!/usr/bin/env bash
# Tries Linux's packages: packages.sh [--built]
#
# Builds deb and rpm (with --built from what `./mvnw package` has left), checks them, installs the deb and unpacks the rpm. With each it
# walks through the demo and opens the window, empty and with the demo; with the deb it signs in to Google's double. Then it removes the deb
# and looks for what is left. Installs from Debian what is missing. What it may not do here it skips, and says so.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1

subject=Packages
. packaging/test/checks.sh

if [ "$(uname)" != Linux ] || ! has dpkg-deb || ! has apt-get; then
  skip "everything: the packages are tried on Debian and its kin"
  finish
fi

root=()
if [ "$(id -u)" = 0 ]; then may_install=true
elif sudo -n true 2>/dev/null; then may_install=true root=(sudo -n)
else may_install=false; fi
as_root() { DEBIAN_FRONTEND=noninteractive "${root[@]}" "$@"; }

missing=()
for pair in rpmbuild=rpm rpm2cpio=rpm2cpio cpio=cpio strip=binutils xz=xz-utils Xvfb=xvfb xdotool=xdotool lintian=lintian \
  desktop-file-validate=desktop-file-utils appstreamcli=appstream; do
  has "${pair%=*}" || missing+=("${pair#*=}")
done
# The image opens its window while it is made, before the deb could bring what that needs.
for pair in libgtk-3.so.0=libgtk-3-0 libXtst.so.6=libxtst6 libXxf86vm.so.1=libxxf86vm1 libGL.so.1=libgl1 \
  libpangoft2-1.0.so.0=libpangoft2-1.0-0 libfreetype.so.6=libfreetype6; do
  ldconfig -p | grep -q "${pair%=*}" || missing+=("${pair#*=}")
done
[ -n "$(find /usr/share/fonts -name '*.[ot]tf' -print -quit 2>/dev/null)" ] || missing+=(fontconfig fonts-dejavu-core)
if [ "${#missing[@]}" != 0 ] && $may_install; then
  as_root apt-get update -qq && as_root apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
    echo "Could not install ${missing[*]}." >&2
fi

work=$(mktemp -d)
display=
window=
installed=
trap '[ -z "$installed" ] || as_root dpkg --purge rolecall >/dev/null; [ -z "$window" ] || kill "$window" 2>/dev/null; [ -z "$display" ] || kill "$display" 2>/dev/null; rm -rf "$work"' EXIT
types=(deb)
if has rpmbuild; then types+=(rpm); else skip "rpm: there is no rpmbuild"; fi
if ! ROLECALL_XZ_LEVEL=${ROLECALL_XZ_LEVEL-0} packaging/package.sh "$@" "${types[@]}"; then
  bad "packages are built"
  finish
fi
ok "packages are built: ${types[*]}"
deb=$(echo target/package/rolecall_*.deb)
rpm=$(echo target/package/rolecall-*.rpm)


at_most() { if [ "$2" -le "$3" ]; then ok "$1: $2 of at most $3"; else bad "$1: $2, at most $3"; fi; }
at_most "bytes of the image" "$(find target/package/image -type f -printf '%s\n' | awk '{ all += $1 } END { print all }')" 110000000
at_most "bytes of the deb" "$(stat -c %s "$deb")" $((70 << 20))

# Whoever runs this has a Rolecall of their own: nothing of it is read or written.
export XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_STATE_HOME=$work/state XDG_RUNTIME_DIR=$work/runtime TMPDIR=$work/tmp
mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$TMPDIR" "$work/deb"
mkdir -m 700 "$XDG_RUNTIME_DIR"

dpkg-deb -x "$deb" "$work/deb"
if has lintian; then check "lintian has no error" lintian --fail-on error --allow-root --tag-display-limit 0 "$deb"; else skip "lintian: not here"; fi
if has desktop-file-validate; then
  check "the desktop entry is valid" desktop-file-validate "$work"/deb/usr/share/applications/*.desktop
else skip "desktop-file-validate: not here"; fi
if has appstreamcli; then
  check "the AppStream metadata is valid" appstreamcli validate --no-net "$work"/deb/usr/share/metainfo/*.xml
else skip "appstreamcli: not here"; fi

# try WHAT PROGRAM: the start-up cache is used, the commands answer, and the demo is walked through
walk() { (cd "$work" && timeout 120 "$1" tour); }
uses_cache() { JAVA_TOOL_OPTIONS=-XX:AOTMode=on "$1" --version; }
tells_version() { [ "$("$1" --version)" = "Rolecall $version" ] || { "$1" --version; false; }; }
takes_words() { local said; said=$(cd "$work" && "$1" access 'a  *b' 2>&1); [[ $said == *"'a  *b'"* ]] || { echo "$said"; false; }; }
version=$(sed -n '/<artifactId>rolecall</,/<version>/s/.*<version>\(.*\)<.*/\1/p' pom.xml | head -1)
try() {
  check "$1: version $version" tells_version "$2"
  check "$1: starts from its cache" uses_cache "$2"
  check "$1: commands tell how they are used" "$2" access --help
  check "$1: what is typed arrives as it was typed" takes_words "$2"
  check "$1: the demo is walked through, and the services say what the window shows" walk "$2"
}

# What GTK and Mesa say of a machine that has next to nothing is not Rolecall's.
complaints() { ! grep -vE '^$|Gtk-|GLib|Gdk|dconf|libEGL|libGL|MESA' "$work/complaints"; }
nothing_unpacked() { [ -z "$(find "$TMPDIR" -name '*.so*' -print -quit)" ]; }
# opens WHAT PROGRAM ARGUMENTS…: the window comes, and stays until it is closed
opens() {
  local what=$1
  shift
  "$@" --startup-report >"$work/start" 2>"$work/complaints" &
  window=$!
  for _ in $(seq 300); do grep -q "can be used" "$work/start" && break; sleep 0.1; done
  check "$what: the window can be used" grep "can be used" "$work/start"
  sed 's/^/           /' "$work/start"
  check "$what: it has its name" timeout 10 xdotool search --sync --onlyvisible --name '^Rolecall$'
  check "$what: a desktop knows whose it is" timeout 10 xdotool search --sync --onlyvisible --class '^dev\.rolecall\.app\.Rolecall$'
}
closes() {
  check "$1: nothing is unpacked when it starts" nothing_unpacked
  check "$1: it has nothing to complain about" complaints
  kill "$window" && wait "$window" 2>/dev/null
  window=
}
can_open=false
if has Xvfb && has xdotool; then
  Xvfb -displayfd 9 -screen 0 1280x900x24 -nolisten tcp 9>"$work/display" 2>/dev/null &
  display=$!
  for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
  can_open=true
  export DISPLAY=:$(cat "$work/display")
else
  skip "the window: there is no Xvfb or no xdotool"
fi

program=
if dpkg-query -W -f='${db:Status-Status}' rolecall 2>/dev/null | grep -qx installed; then
  skip "installing: a Rolecall is installed here already, and stays as it is"
elif $may_install; then
  installed=yes
  check "the deb is installed" as_root apt-get install -y -qq --no-install-recommends "$(realpath "$deb")"
  program=$(command -v rolecall)
  dpkg -L rolecall | sort >"$work/installed"
else
  skip "installing: only root may"
fi
if [ -z "$program" ]; then program=$work/deb/usr/bin/rolecall; fi
try deb "$program"
# Broken by a pattern that the library of the command line cannot read.
leaves_report() {
  local said reports=$XDG_DATA_HOME/rolecall/crashes
  said=$(JAVA_TOOL_OPTIONS='-Dpicocli.converters.excludes=[' "$1" accounts list 2>&1)
  grep -qx "version: *$version" "$reports"/crash-*.txt && [[ $said == *"Something in Rolecall broke (code RC-"*"$reports"* ]] && rm -r "$reports" ||
    { echo "$said"; false; }
}
check "deb: a command that breaks leaves a report that names the version" leaves_report "$program"
said="deb: commands sign in to Google and read, with libraries of which only some classes are there"
if packaging/test/services.sh "$program"; then ok "$said"; else bad "$said"; fi

if $can_open; then
  opens deb "$program"
  second() { "$program" 2>&1 | grep -q "brought to the front"; }
  check "deb: a second start brings the first window to the front" second
  closes deb
  opens "deb, with the demo" "$program" demo
  closes "deb, with the demo"
fi

if [ -s "$work/installed" ]; then
  check "the deb is removed" as_root dpkg --purge rolecall
  installed=
  left() {
    local path
    while IFS= read -r path; do
      # Folders that others use as well stay.
      if [ ! -d "$path" ] && [ -e "$path" -o -L "$path" ] || [[ $path == */rolecall && -d $path ]]; then echo "$path"; fi
    done <"$work/installed"
    ! hash -r || command -v rolecall
    find /usr /etc /var /opt -xdev -iname '*rolecall*' -newer "$work/installed" 2>/dev/null
  }
  clean() { local rest; rest=$(left); [ -z "$rest" ] || { echo "$rest"; false; }; }
  check "nothing of it is left" clean
fi

if [ -f "$rpm" ] && has rpm2cpio && has cpio; then
  mkdir "$work/rpm"
  rpm2cpio "$rpm" | (cd "$work/rpm" && cpio -idm --quiet)
  try rpm "$work/rpm/usr/bin/rolecall"
  if $can_open; then
    opens rpm "$work/rpm/usr/bin/rolecall"
    closes rpm
    opens "rpm, with the demo" "$work/rpm/usr/bin/rolecall" demo
    closes "rpm, with the demo"
  fi
  same() { diff <(cd "$work/deb" && find . ! -path '*/lintian*' ! -name 'changelog.Debian.gz' | sort) <(cd "$work/rpm" && find . | sort); }
  check "rpm: it holds what the deb holds" same
fi
finish
