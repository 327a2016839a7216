fresh
settings=$(inside md5sum /etc/spine-kiosk/kiosk.toml)
apt() { inside env DEBIAN_FRONTEND=noninteractive sh -c "$*" </dev/null >>"$log" 2>&1; }
names() { inside find / -xdev \( -path /srv -o -path /proc -o -path /sys -o -path /var/log -o -path /var/cache/apt \) -prune -o -iname '*spine*kiosk*' -print; }

holds "an older version goes on (--allow-downgrades)" apt 'apt-get -y -qq install --allow-downgrades /srv/deb/*.deb'
expect 40 "    and the kiosk runs it" steady
holds "the same version goes on again" apt 'apt-get -y -qq install --reinstall /srv/deb/*.deb'
expect 40 "    and the kiosk runs it" steady
holds "    the settings are as they were" test "$(inside md5sum /etc/spine-kiosk/kiosk.toml)" = "$settings"

holds "the program is removed" apt apt-get -y -qq remove spine-kiosk
gone() { [ -z "$(inside pgrep -u spine-kiosk)" ] && ! inside test -e /usr/lib/spine-kiosk/program; }
expect 10 "    nothing of it runs, and no file of it is left but what is kept" gone
holds "    its settings are kept" test "$(inside md5sum /etc/spine-kiosk/kiosk.toml)" = "$settings"
holds "    the console is open again" inside test ! -e /run/udev/rules.d/72-spine-kiosk.rules

inside sh -c 'mkdir -p /var/lib/spine-kiosk/printed; echo a sheet >/var/lib/spine-kiosk/printed/sheet.pdf; echo 1 >/var/lib/spine-kiosk/other'
holds "purged: people's printed pages are kept, unless it is said otherwise" apt apt-get -y -qq purge spine-kiosk
kept() { [ "$(inside find /var/lib/spine-kiosk -type f)" = /var/lib/spine-kiosk/printed/sheet.pdf ] && [ "$(inside stat -c '%U %a' /var/lib/spine-kiosk)" = 'root 700' ]; }
holds "    only they are left, for root alone" kept
holds "it is installed again over them" apt 'apt-get -y -qq install --no-install-recommends /srv/deb/*.deb'
holds "purged with SPINE_KIOSK_PRINTED=remove" apt SPINE_KIOSK_PRINTED=remove apt-get -y -qq purge 'spine-kiosk*'
inside rm -rf /etc/systemd/system/spine-kiosk-display.service.d # the test's own
left=$(names; inside getent passwd spine-kiosk; inside find / -xdev -user spine-kiosk -print 2>/dev/null)
holds "    nothing is left: ${left:-nothing}" test -z "$left"
