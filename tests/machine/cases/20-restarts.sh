fresh
pid=$(main_pid)
inside kill -KILL "$pid"
expect 5 "killed: back within 5 s" another_pid
pid=$(main_pid)
inside kill -SEGV "$pid"
expect 5 "crashed by a signal: back within 5 s" another_pid
holds "    and left no core dump" test -z "$(inside find /var/lib/systemd/coredump /var/lib/spine-kiosk -type f -name 'core*' 2>/dev/null)"
until_true 30 said_often kiosk_started 2
mark
inside systemctl stop spine-kiosk.service
stayed_stopped() { ! said spine-kiosk-repair.service repair && ! active && ! stays_down; }
holds "stopped by hand: it stays stopped, and nothing is repaired" stayed_stopped
fresh # four starts in five minutes would call the repair

pid=$(main_pid)
inside kill -STOP "$pid"
expect 25 "held still: the watchdog ends it, and it is back within 25 s" another_pid
inside journalctl --no-pager -q -o short-precise --since -40s -u spine-kiosk.service UNIT=spine-kiosk.service | cut -c1-160 >>"$log"
named() { inside journalctl --no-pager -o cat UNIT=spine-kiosk.service | grep -i watchdog >/dev/null; }
holds "systemd names the watchdog as the reason" named
fresh
holds "left alone for a while it stays the same process" steady

pid=$(main_pid)
inside systemctl kill --kill-whom=all --signal=KILL spine-kiosk-display.service
expect 15 "the display server is gone: both are back" another_pid
expect 10 "    and a page is on the screen: display-back.png" picture display-back
