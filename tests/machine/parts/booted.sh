# The machine that is booted, and what can be asked of it.

boot() {
  systemd-nspawn --quiet --register=no --keep-unit --console=pipe --boot --directory="$root" --hostname=kiosk \
    --private-network </dev/null >>"$log" 2>&1 &
  nspawn=$!
  until_true 20 leads && until_true 90 is_up
}
# As if its plug were pulled.
cut_off() {
  [ -n "${nspawn:-}" ] || return 0
  kill -KILL "${leader:-$nspawn}" "$nspawn" 2>/dev/null
  wait "$nspawn" 2>/dev/null
  nspawn='' leader=''
}
leads() { leader=$(pgrep -P "$nspawn" -x systemd); }
is_up() { inside systemctl is-system-running | grep -E 'running|degraded' >/dev/null; }
inside() { nsenter -t "$leader" -m -u -i -n -p -r -w -- "$@" 2>>"$log"; }
journal() { inside journalctl --no-pager --quiet --output=cat "$@"; }
active() { [ "$(inside systemctl is-active spine-kiosk.service)" = active ]; }
main_pid() { inside systemctl show --value -p MainPID spine-kiosk.service; }
another_pid() { local now; now=$(main_pid); [ "$now" != 0 ] && [ "$now" != "$pid" ] && active; }
mark() { since=$(inside date '+%Y-%m-%d %H:%M:%S'); sleep 1; }
said() { journal --since "${since:-today}" -u "$1" | grep "$2" >/dev/null; }
said_often() { [ "$(journal -u spine-kiosk.service | grep -c "$1")" -ge "$2" ]; }
stays_down() { [ "$(inside systemctl is-active spine-kiosk-last-resort.service)" = active ]; }
steady() { pid=$(main_pid); sleep 3; [ "$pid" != 0 ] && [ "$(main_pid)" = "$pid" ] && active; }
fresh() { # forget earlier failures, and be up again
  inside systemctl stop spine-kiosk-last-resort.service
  inside rm -rf /run/spine-kiosk-repair/times /run/spine-kiosk-repair/environment /etc/systemd/system/spine-kiosk.service.d
  inside systemctl daemon-reload
  inside systemctl reset-failed
  inside systemctl restart spine-kiosk.service
  until_true 40 active
}
property() { inside systemctl show --value -p "$2" "$1"; }
on_screen() { inside env DISPLAY=:0 XAUTHORITY=/run/spine-kiosk-display/authority "$@"; }

# picture NAME: what is on the screen, kept; 0 where it is a page and no bare, black or plain one.
picture() {
  on_screen sh -c 'xwd -root -silent | xwdtopnm 2>/dev/null' | inside pnmtopng >"$here/$1.png" 2>/dev/null
  inside env PYTHONPATH=/usr/lib/spine-kiosk/site-packages python3 -c '
import io, sys
from PIL import Image
shown = Image.open(io.BytesIO(sys.stdin.buffer.read())).convert("RGB")
counts = sorted((n for n, _ in shown.getcolors(shown.width * shown.height)), reverse=True)
assert shown.size == (1920, 1080), shown.size
assert len(counts) > 50 and counts[0] < 0.99 * sum(counts), counts[:5]
' <"$here/$1.png"
}

# A container has no console: a file stands in for its glass.
console() { inside sh -c 'rm -f /dev/tty1; : >/dev/tty1; chmod 622 /dev/tty1'; }
on_console() { local each; for each in "$@"; do inside cat /dev/tty1 | grep "$each" >/dev/null || return 1; done; }
