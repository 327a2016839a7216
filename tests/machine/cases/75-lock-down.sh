fresh
login() { inside busctl get-property org.freedesktop.login1 /org/freedesktop/login1 org.freedesktop.login1.Manager "$1"; }
inside systemctl start systemd-logind.service
for key in HandlePowerKey HandleRebootKey HandleSuspendKey HandleHibernateKey; do
  holds "logind: $key is ignored" test "$(login "$key")" = 's "ignore"'
done
holds "logind: no other consoles (NAutoVTs=0)" test "$(login NAutoVTs)" = 'u 0'
inside kill -INT 1 # what the kernel does at Ctrl+Alt+Del
sleep 3
holds "Ctrl+Alt+Del at the console does nothing" active
for _ in 1 2 3 4 5 6 7 8; do inside kill -INT 1; done
sleep 3
holds "    nor does it seven times within two seconds" active
holds "the rules for devices stand in /run" inside test -s /run/udev/rules.d/72-spine-kiosk.rules
holds "sysrq would be off: the setting is loaded with the lock-down" inside grep -q '^kernel.sysrq = 0' /usr/share/spine-kiosk/lock-down/sysctl.conf
if inside udevadm verify --help >/dev/null; then
  holds "udevadm verify finds nothing wrong in the rules" inside udevadm verify --resolve-names=never /run/udev/rules.d/72-spine-kiosk.rules
fi

# The list of devices becomes rules, and a remark or a half of a line does not.
printf '046d:C31C the keypad\n# 1111:2222\n04:1\nabcd:0123\n' | inside tee /etc/spine-kiosk/devices >/dev/null
inside systemctl restart spine-kiosk-lock-down.service
rules=$(inside cat /run/udev/rules.d/71-spine-kiosk-devices.rules)
listed() { [ "$(grep -c 'ATTRS{idVendor}' <<<"$rules")" = 2 ] && grep -q '"046d".*"c31c"' <<<"$rules" && grep -q '"abcd".*"0123"' <<<"$rules"; }
holds "the list of devices becomes rules" listed
holds "    and the kiosk ran on meanwhile" active

# A made-up keyboard in a made-up /sys: its part of the USB device is taken from its driver, the rest is not.
inside sh -c 'mkdir -p /tmp/sys/usb1/1-1/1-1:1.0/input/input7/event7 /tmp/sys/usb1/1-1/1-1:1.1; cd /tmp/sys/usb1/1-1
  echo 1234 >idVendor; echo 5678 >idProduct; echo Keyboard >product
  for part in 1-1:1.0 1-1:1.1; do echo 03 >$part/bInterfaceClass; echo 1 >$part/authorized; done'
inside /usr/lib/spine-kiosk/refuse-device /tmp/sys/usb1/1-1/1-1:1.0/input/input7/event7
refused() { [ "$(inside cat /tmp/sys/usb1/1-1/1-1:1.0/authorized /tmp/sys/usb1/1-1/1-1:1.1/authorized | tr '\n' ' ')" = "0 1 " ]; }
holds "a keyboard that is not on the list is let go of, and nothing else of its device" refused
told() { inside journalctl --no-pager -q -o cat -t spine-kiosk-devices | grep 'refused: 1234:5678 Keyboard' >/dev/null; }
expect 5 "    and the journal names it as the list wants it" told

inside systemctl stop spine-kiosk.service
opened() { ! inside test -e /run/udev/rules.d/72-spine-kiosk.rules && [ "$(login HandlePowerKey)" != 's "ignore"' ]; }
expect 10 "staff stop the kiosk: all of it is open again" opened
sed_settings() { inside sed -i "s/^unattended = .*/unattended = $1/" /etc/spine-kiosk/kiosk.toml; }
sed_settings false
fresh
holds "attended: nothing is closed" inside test ! -e /run/udev/rules.d/72-spine-kiosk.rules
sed_settings true
fresh
