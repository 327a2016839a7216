# Counters for Prometheus: switched on for all by one variable, and off again.
readonly collected=/var/lib/prometheus/node-exporter/spine-kiosk.prom
count() { inside second-floor systemctl start spine-kiosk-metrics.service; }
told() { inside second-floor grep -qx "spine_kiosk_$1" "$collected"; }
tells() { count && told "$1"; }
taken() { inside "$1" cat "$collected" | promtool check metrics >>"$log" 2>&1; }
on() { play --extra-vars '{"spine_kiosk_metrics": true}'; }

holds "without being asked for there are none" inside second-floor test ! -e "$collected"
update second-floor
if on; then seen "counters are switched on"; else missed "counters are switched on" "$here/played"; fi
on
holds "a second run changes nothing" nothing_changed
for each in "${names[@]}"; do
  expect 90 "$each runs" active "$each"
  holds "    its timer does, too" inside "$each" systemctl --quiet is-active spine-kiosk-metrics.timer
  inside "$each" systemctl start spine-kiosk-metrics.service
  holds "    promtool takes what it wrote" taken "$each"
done
expect 60 "it tells that the kiosk runs" tells 'running 1'
holds "    that its printer can print" told 'printer_ready{printer="1"} 1'
holds "    that nobody has signed the content" told 'content_signed 0'
holds "    what systemd knows" told 'restarts_total [0-9]*'
holds "    when it was brought up to date last" inside second-floor grep -q '^spine_kiosk_last_update_timestamp_seconds [0-9]' "$collected"
holds "    every account may read it" test "$(inside second-floor stat -c '%U %a' "$collected")" = 'root 644'
holds "    and nothing is beside it" test "$(inside second-floor ls -A "$(dirname "$collected")")" = spine-kiosk.prom
holds "    no name and no telephone is in it" inside second-floor sh -c "! grep -q 'Example Clinic\|555-0100' $collected"

inside second-floor systemctl stop spine-kiosk.service
holds "the kiosk is stopped, and it tells so" tells 'running 0'
settings=$(inside second-floor cat /etc/spine-kiosk/kiosk.toml)
inside second-floor sed -i 's/^keep_hours = .*/keep_hours = "long"/' /etc/spine-kiosk/kiosk.toml
holds "its settings are wrong, and it tells so" tells 'settings_valid 0'
printf '%s\n' "$settings" | inside second-floor tee /etc/spine-kiosk/kiosk.toml >/dev/null
inside second-floor systemctl start spine-kiosk.service
expect 60 "it runs again, and tells so" tells 'running 1'
holds "    with its settings as they were" told 'settings_valid 1'

play
holds "switched off, the timer stops and the file is gone" inside second-floor sh -c "! systemctl --quiet is-active spine-kiosk-metrics.timer && ! ls $collected 2>/dev/null"
play
holds "and nothing is left to do" nothing_changed
for each in "${names[@]}"; do expect 90 "$each runs" active "$each"; done
