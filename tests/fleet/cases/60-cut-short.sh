# The plug is pulled in the middle of an update.
next_version program 'printf "# later\n" >>kiosk/ui/session.py'
later=$(version "$made")
(update front-desk; true) &
updating=$!
if until_true 120 inside front-desk test -e /var/lib/spine-kiosk-update/under-way; then seen "the update is under way" "$took"
else missed "the update is under way" "$took"; fi
cut_off front-desk
wait "$updating"
boot 0
expect 120 "it ends with the new version" has front-desk spine-kiosk "$later"
expect 120 "and is done" inside front-desk test ! -e /var/lib/spine-kiosk-update/under-way
expect 60 "and runs" active front-desk
holds "nothing is half installed" test -z "$(inside front-desk dpkg --audit)"
