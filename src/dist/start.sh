#!/bin/sh
# For a double click. Reads what is new in the folder "input" beside this file and opens the report; when something
# went wrong, the window stays open so that it can be read.
cd -- "$(dirname -- "$0")" || exit 1

stay() {
  if [ -t 0 ]; then
    printf '\nPress Enter to close this window. '
    read -r _
  fi
  exit "$1"
}

app=app
[ -d app ] || app=../app
if [ ! -f "$app/foi-returns.jar" ]; then
  echo "The folder \"app\" is missing. Unpack the whole zip file again and start from there."
  stay 69
fi
if [ ! -w . ]; then
  echo "foi-returns cannot write into this folder: $(pwd)"
  echo "Move the whole folder to a place of your own, such as Documents, and start from there."
  stay 69
fi

echo "foi-returns reads the folder input. The first time takes longer than later ones."
sh "$app/foi-returns" run "$@"
status=$?
case $status in
  0 | 10 | 20) ;;
  *) stay $status ;;
esac

report=output/latest/report.html
if [ "$(uname)" = Darwin ]; then
  open "$report"
elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && command -v xdg-open >/dev/null; then
  xdg-open "$report" >/dev/null 2>&1
else
  false
fi || echo "Open the report by a double click: $(pwd)/$report"
exit $status
