# The technician's second command, on a machine where nothing is set up yet.
inside systemctl disable --quiet --now spine-kiosk.service
answers() {
  printf '[kiosk]\nrequire_signoff = false\n[screen]\npixels_per_mm = 3.7\n[clinic]\nname = "Riverside Spine Clinic"\nphone = "555-0100"\n[printer]\n%s\n' "$1" |
    inside tee /srv/answers.toml >/dev/null
}
before=$(inside md5sum /etc/spine-kiosk/kiosk.toml)
answers 'give_up_after_s = "soon"'
wrong=$(inside sh -c 'spine-kiosk setup --answers /srv/answers.toml 2>&1')
says_where() { grep -q 'answers.toml:9: .*give_up_after_s' <<<"$wrong" && [ "$(inside md5sum /etc/spine-kiosk/kiosk.toml)" = "$before" ] && ! active; }
holds "a wrong answer is said with its line, and nothing is written or started" says_where
say "        $(head -n 1 <<<"$wrong")"

answers 'name = "the printer by the window"'
report=$(inside sh -c 'spine-kiosk setup --answers /srv/answers.toml 2>&1')
expect 60 "set up: the kiosk runs" active
while IFS= read -r line; do say "        $line"; done <<<"$report"
reported() {
  grep -q '^/etc/spine-kiosk/kiosk.toml: written' <<<"$report" && grep -q '^pass .*The kiosk runs' <<<"$report" &&
    grep -q '^FAIL .*A PIN for staff' <<<"$report" && inside test -s /var/lib/spine-kiosk/readiness.pdf
}
holds "    the readiness report says what is ready and what is not" reported
holds "    it starts with the machine" inside systemctl --quiet is-enabled spine-kiosk.service
written() { [ "$(inside stat -c '%U %G %a' /etc/spine-kiosk/kiosk.toml)" = 'root spine-kiosk 640' ] && inside grep -q '^phone = "555-0100"' /etc/spine-kiosk/kiosk.toml; }
holds "    the settings are root's, and only the kiosk reads them" written
expect 10 "    a page is on the screen: set-up.png" picture set-up
