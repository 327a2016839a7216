# udev itself says what becomes of made-up USB devices, by the rules that stand in /run while the kiosk runs. They stand
# in a /sys that umockdev makes up; nothing is done to them.
fresh
printf '046d:c31c the keypad\nabcd:0123 the stick of staff\n' | inside tee /etc/spine-kiosk/devices >/dev/null
inside systemctl restart spine-kiosk-lock-down.service

readonly port=/devices/pci0000:00/0000:00:14.0/usb1/1-1
readonly letters='1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe' volume='c000000000000 0' touch='400 0 0 0 0 0'

# usb ID CLASS: a device with one part of that class.
usb() {
  printf 'P: %s\nE: DEVTYPE=usb_device\nE: SUBSYSTEM=usb\nA: idVendor=%s\nA: idProduct=%s\nA: product=Made up\n\n' "$port" "${1%:*}" "${1#*:}"
  printf 'P: %s/1-1:1.0\nE: DEVTYPE=usb_interface\nE: SUBSYSTEM=usb\nA: bInterfaceClass=%s\nA: authorized=1\n\n' "$port" "$2"
}
# input ID KEYS EV ABS PROPERTIES: what of it the screen would hear.
input() {
  printf 'P: %s/1-1:1.0/input/input7\nE: SUBSYSTEM=input\nA: id/vendor=%s\nA: id/product=%s\nA: id/bustype=0003\n' "$port" "${1%:*}" "${1#*:}"
  printf 'A: capabilities/key=%s\nA: capabilities/ev=%s\nA: capabilities/abs=%s\nA: capabilities/rel=0\nA: properties=%s\n\n' "$2" "$3" "$4" "$5"
  printf 'P: %s/1-1:1.0/input/input7/event7\nN: input/event7\nE: DEVNAME=/dev/input/event7\nE: SUBSYSTEM=input\nE: MAJOR=13\nE: MINOR=71\n\n' "$port"
}
# is_refused PART: what udev would do with that part of the device on standard input.
is_refused() {
  inside tee /tmp/device.umockdev >/dev/null
  inside umockdev-run --device /tmp/device.umockdev -- udevadm test --action=add "/sys$port/1-1:1.0$1" >"$here/udev" 2>&1
  grep -q 'SUBSYSTEM=' "$here/udev" || return 2 # udev did not look at it
  grep -q 'refuse-device' "$here/udev" && grep -q 'LIBINPUT_IGNORE_DEVICE=1' "$here/udev"
}
event=/input/input7/event7
refuses() { local what=$1; shift; holds "refused: $what" is_refused "$@"; }
lets() {
  local what=$1
  shift
  is_refused "$@"
  if [ $? = 1 ]; then seen "let in: $what"; else missed "let in: $what"; fi
}
keyboard() { usb "$1" 03; input "$1" "$letters" 120013 0 0; }
refuses "a keyboard that is not on the list" "$event" < <(keyboard 1234:5678)
refuses "a remote control with volume keys that is not on the list" "$event" < <(usb 1234:5678 03; input 1234:5678 "$volume" 3 0 0)
refuses "a USB stick that is not on the list" "" < <(usb 1234:5678 08)
lets "the keypad on the list" "$event" < <(keyboard 046d:c31c)
lets "the stick on the list" "" < <(usb abcd:0123 08)
lets "a printer" "" < <(usb 1234:5678 07)
lets "a loudspeaker" "" < <(usb 1234:5678 01)
lets "a touchscreen" "$event" < <(usb 1234:5678 03; input 1234:5678 "$touch" b 260800000000003 2)
inside systemctl stop spine-kiosk.service
no_rules() { ! inside test -e /run/udev/rules.d/72-spine-kiosk.rules; }
until_true 10 no_rules # a moment later
lets "any keyboard while staff have stopped the kiosk" "$event" < <(keyboard 1234:5678)
fresh
