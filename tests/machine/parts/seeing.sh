# What is expected of the machine, and how it is told. No `grep -q` reads from a pipe here: it ends at the first hit, and
# with pipefail the program before it has then failed.
failures=0

say() { printf '%-72s %s\n' "$1" "${2:-}"; }
seen() { say "$1" "yes${2:+, $2}"; }
missed() { say "$1" "NO${2:+, $2}"; failures=$((failures + 1)); }

# until_true SECONDS COMMAND…: 0 as soon as it holds; `took` is how long that was.
until_true() {
  local most=$1 from=${EPOCHREALTIME/./} held=0
  shift
  while :; do
    if "$@" >/dev/null 2>&1; then held=1; fi
    took=$(((${EPOCHREALTIME/./} - from) / 1000))
    if [ "$took" -gt $((most * 1000)) ]; then took="not within $most s"; return 1; fi
    if [ "$held" = 1 ]; then took="$((took / 1000)).$((took % 1000 / 100)) s"; return 0; fi
    sleep 0.2
  done
}
# expect SECONDS WHAT COMMAND…: it comes about within that time.
expect() {
  local most=$1 what=$2
  shift 2
  if until_true "$most" "$@"; then seen "$what" "$took"; else missed "$what" "$took"; fi
}
# holds WHAT COMMAND…: it is so now.
holds() {
  local what=$1
  shift
  if "$@" >/dev/null 2>&1; then seen "$what"; else missed "$what"; fi
}
summed_up() {
  say "" ""
  if [ "$failures" = 0 ]; then say "All of it was seen."; return; fi
  say "$failures not seen; all output is in ${log#"$PWD"/}"
  exit 1
}
