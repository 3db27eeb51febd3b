#!/bin/sh
# Runs foi-returns with a Java that is new enough: foi-returns [COMMAND] [OPTIONS], in the folder that holds input/ and
# config/. More memory or other options for Java go into JAVA_OPTS.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 69

# The version of a Java, such as 17.0.15; nothing if there is none.
version() { "$1" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1; }

found=
java=
for each in "$here/../runtime/bin/java" "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$(command -v java)" \
  "$([ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v 17+ 2>/dev/null)/bin/java" /usr/lib/jvm/*/bin/java; do
  [ -x "$each" ] || continue
  number=$(version "$each")
  found=${found:-$number}
  major=${number%%[!0-9]*}
  if [ "${major:-0}" -ge 17 ]; then
    java=$each
    break
  fi
done
if [ -z "$java" ]; then
  if [ -n "$found" ]; then has="only Java $found"; else has="no Java"; fi
  cat >&2 <<TEXT
foi-returns cannot start: it needs Java 17 or newer, and this computer has $has.
Get Java free of charge from https://adoptium.net, install it, and start again.
If you may not install programs, send these three lines to the people who look after your computer.
TEXT
  exit 69
fi

# Without a locale, as under cron, Java cannot open files whose names have letters such as é.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *[Uu][Tt][Ff]*) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

# Java starts faster when it finds its classes in an archive beside the program. A run makes it, where that is
# allowed. Another Java, another place and a broken copy need another archive: the note says what it was made for.
archive=$here/classes.jsa
note=$here/classes.txt
key() { echo "$number $(wc -c <"$archive" | tr -d ' ') $here"; }

command=${1:-}
set -- -jar "$here/foi-returns.jar" "$@"
# shellcheck disable=SC2086 # several options, parted by spaces
set -- -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr ${JAVA_OPTS:-} "$@"
if [ -f "$archive" ] && [ "$(cat "$note" 2>/dev/null)" = "$(key)" ]; then
  exec "$java" -XX:SharedArchiveFile="$archive" "$@"
fi
if [ "$command" != run ] || [ ! -w "$here" ]; then
  exec "$java" "$@"
fi
made=$archive.$$
"$java" -XX:ArchiveClassesAtExit="$made" "$@" <&0 &
child=$!
trap 'kill -TERM $child 2>/dev/null' INT TERM
wait $child
status=$?
trap - INT TERM
wait $child 2>/dev/null
case $status in
  0 | 10 | 20) rm -f "$note" && mv -f "$made" "$archive" && key >"$note" ;;
  *) rm -f "$made" ;;
esac 2>/dev/null
exit $status
