# A kiosk that is taken away leaves nothing.
if play --limit third-floor --extra-vars spine_kiosk_state=absent; then seen "a kiosk is removed"; else missed "a kiosk is removed" "$here/played"; fi
holds "no package is left" test -z "$(inside third-floor dpkg-query --show --showformat '${db:Status-Status} ' 'spine-kiosk*' | tr -d ' ' | sed 's/not-installed//g')"
holds "no setting and no repository" inside third-floor sh -c '! ls -d /etc/spine-kiosk /etc/apt/sources.list.d/spine-kiosk.sources /var/lib/spine-kiosk-update 2>/dev/null'
play --limit third-floor --extra-vars spine_kiosk_state=absent
holds "a second run changes nothing" test "$(changed third-floor)" = 0
