#!/bin/sh
# Starts Rolecall with the settings beside it, which are those of jpackage's launcher. That one asks rpm and dpkg, twice each, whose file
# it is before it starts anything: a quarter of a second for every window and every command. See decision 14.
set -euf

self=$(readlink -f -- "$0")
home=${self%/bin/*}
app=$home/lib/app
line_end='
'
class_path='' main_class='' options=''
while IFS= read -r line; do
  case $line in
    *"\$APPDIR"*) line=${line%%\$APPDIR*}$app${line#*\$APPDIR} ;;
  esac
  case $line in
    app.classpath=*) class_path=$class_path${class_path:+:}${line#*=} ;;
    app.mainclass=*) main_class=${line#*=} ;;
    java-options=*) options=$options${line#*=}$line_end ;;
  esac
done <"$app/rolecall.cfg"

# Options for whatever Java programs a person runs besides are not for this one.
unset JDK_JAVA_OPTIONS
IFS=$line_end
# shellcheck disable=SC2086 # one option a line
exec "$home/lib/runtime/bin/java" $options -cp "$class_path" "$main_class" "$@"
