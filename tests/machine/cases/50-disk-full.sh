fresh
inside sh -c 'cat /dev/zero >/filler; sync' # until nothing more goes on it
holds "the disk is full: $(inside df --output=avail -k / | tail -n 1 | tr -d ' ') kB left" test "$(inside df --output=avail -k / | tail -n 1)" -lt 64
pid=$(main_pid)
inside kill -KILL "$pid"
expect 5 "    killed then: back within 5 s" another_pid
holds "    and it stays" steady
inside systemctl stop spine-kiosk.service
inside rm -rf /var/cache/spine-kiosk
inside systemctl start spine-kiosk.service
expect 20 "    without its cache: up all the same" steady
expect 10 "    a page is on the screen: disk-full.png" picture disk-full
inside rm -f /filler
pid=$(main_pid)
inside kill -KILL "$pid"
expect 5 "there is room again: back within 5 s" another_pid
