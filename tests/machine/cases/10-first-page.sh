expect 60 "the first page is painted, and systemd told so" active
expect 20 "its journal says kiosk_started" said spine-kiosk.service kiosk_started
expect 10 "the picture of the screen is a page: first-page.png" picture first-page
holds "it runs as a user of its own" test "$(inside stat -c %U "/proc/$(main_pid)")" = spine-kiosk
for unit in spine-kiosk spine-kiosk-metrics spine-kiosk-good spine-kiosk-repair spine-kiosk-last-resort; do
  exposure=$(inside systemd-analyze security --no-pager "$unit.service" | sed -n 's/^→ .*: \([0-9.]*\) .*/\1/p')
  holds "systemd-analyze security of $unit is at most 3.0: ${exposure:-unknown}" awk "BEGIN { exit !(\"$exposure\" != \"\" && \"$exposure\" <= 3.0) }"
done

no_core() { inside cat "/proc/$(main_pid)/limits" | grep '^Max core file size  *0  *0 ' >/dev/null; }
holds "no core dump" no_core
for unit in spine-kiosk spine-kiosk-display; do
  holds "no swap for $unit" test "$(property "$unit.service" MemorySwapMax)" = 0
done
