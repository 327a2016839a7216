# The technician's second command at a terminal: one question after another, some answered wrongly at first.
inside systemctl disable --quiet --now spine-kiosk.service
cp tests/machine/parts/type_into.py "$root/srv/"
# type_into is a stand-in for a person: what is asked, and what is typed.
printf '%s\t%s\n' \
  'language of the first page' fr 'language of the first page' '' "clinic's name" 'Riverside Spine Clinic' \
  'telephone number' 555-0100 'The printer: its number' 'the one on the desk' \
  'The printer: its number' folder:/var/lib/spine-kiosk/printed 'How people are told' 'the printer by the window' \
  'How many pixels wide' 1920 'How many cards wide' 6.1 'Print a test sheet now?' yes \
  'New staff PIN' 123456 'New staff PIN' 271828 'The same PIN again' 271828 'Write these settings?' yes >"$root/srv/typed"
said=$(inside env TERM=xterm python3 /srv/type_into.py /srv/typed spine-kiosk setup </dev/null | tr -d '\r')
expect 60 "set up at a terminal: the kiosk runs" active
while IFS= read -r line; do say "        $line"; done <<<"$said"
each_asked_once_more() { [ "$(grep -c 'language of the first page' <<<"$said")" = 2 ] && grep -q 'Type one of these' <<<"$said" && grep -q 'easily guessed' <<<"$said"; }
holds "    what was answered wrongly was asked again" each_asked_once_more
not_shown() { ! grep -q 271828 <<<"$said"; }
holds "    the PIN is not to be read" not_shown
reported() {
  grep -q '^/etc/spine-kiosk/kiosk.toml: written' <<<"$said" && grep -q '^pass .*The kiosk runs' <<<"$said" &&
    grep -q '^pass .*A PIN for staff' <<<"$said" && grep -q '^pass .*A test sheet is printed' <<<"$said" &&
    grep -q '^The readiness report: ' <<<"$said"
}
holds "    the readiness report says what is ready" reported
belongs() { [ "$(inside find /var/lib/spine-kiosk ! -user spine-kiosk)" = "" ]; }
holds "    all that the kiosk keeps is its own, the printed test sheet too" belongs
expect 20 "    the first page is on the screen: typed.png" picture typed
inside rm -rf /var/lib/spine-kiosk/printed
