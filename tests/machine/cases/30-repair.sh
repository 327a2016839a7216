# What is kept for speed is spoiled, a byte in two hundred: the interpreter of the pages crashes over it.
fresh
inside systemctl stop spine-kiosk.service
inside python3 - <<'SPOIL'
import pathlib, random
chance = random.Random(7)
for file in pathlib.Path("/var/cache/spine-kiosk").rglob("*"):
    if file.is_file():
        data = bytearray(file.read_bytes())
        for at in range(64, len(data)):
            if chance.random() < 1 / 200:
                data[at] ^= 1 << chance.randrange(8)
        file.write_bytes(data)
SPOIL
mark
inside systemctl start --no-block spine-kiosk.service
expect 90 "the cache is spoiled: it comes up all the same" steady
if said spine-kiosk-repair.service 'clearing what is kept'; then say "    after the repair had cleared what is kept for speed"; else say "    without a repair"; fi

# It crashes at each start, whatever is done.
fresh
inside mkdir -p /var/lib/spine-kiosk-good
inside systemctl start spine-kiosk-good.service
holds "content that was well is kept" inside test -d /var/lib/spine-kiosk-good/share/content
inside mkdir -p /etc/systemd/system/spine-kiosk.service.d
printf '[Service]\nExecStart=\nExecStart=/bin/false\nRestartSec=200ms\n' | inside tee /etc/systemd/system/spine-kiosk.service.d/crash.conf >/dev/null
inside systemctl daemon-reload
console # what is written on it can be read
mark
inside systemctl restart --no-block spine-kiosk.service
expect 90 "it crashes at each start: the page of last resort comes" stays_down
for step in 'clearing what is kept' 'going back to the last content' 'page of last resort'; do
  holds "    the repair says: $step" said spine-kiosk-repair.service "$step"
done
holds "    the page on the console says whom to ask, in both languages" on_console 'This screen is out of service' 'no funciona\|fuera de servicio'
holds "    and the ways out stay closed behind it" test "$(inside systemctl is-active spine-kiosk-lock-down.service)" = active

# Content that a kiosk may start from once more, where the newest crashes.
fresh
printf 'SPINE_KIOSK_SHARE=/var/lib/spine-kiosk-good/share\n' | inside tee /run/spine-kiosk-repair/environment >/dev/null
inside rm -rf /usr/share/spine-decision-kiosk/content
inside systemctl restart spine-kiosk.service
expect 40 "the newest content is gone: it runs with the last that was well" steady
inside rm -f /run/spine-kiosk-repair/environment
inside cp -a /var/lib/spine-kiosk-good/share/content /usr/share/spine-decision-kiosk/content
