# Content that needs a newer program than there is: apt says so, and nothing changes.
fresh
pid=$(main_pid)
needs=$(inside dpkg-query --show --showformat '${Depends}' spine-kiosk-content)
holds "content says which program it needs: $needs" grep -q '^spine-kiosk (>= [0-9]' <<<"$needs"
before=$(inside dpkg-query --show spine-kiosk spine-kiosk-content)
dpkg-deb --raw-extract "$packages"/spine-kiosk-content_*.deb "$here/next"
sed -i -e 's/^Version: .*/&.9/' -e 's/^Depends: .*/Depends: spine-kiosk (>= 99)/' "$here/next/DEBIAN/control"
dpkg-deb --root-owner-group -Znone --build "$here/next" "$root/srv/too-new.deb" >>"$log"
rm -rf "$here/next"
refusal() { inside sh -c 'LC_ALL=C apt-get --yes install /srv/too-new.deb 2>&1 </dev/null'; }
if said=$(refusal); then missed "apt refuses content that is too new"; else seen "apt refuses content that is too new"; fi
say "        $(grep -o 'spine-kiosk-content : Depends.*' <<<"$said")"
holds "    with the program and the version that it needs" grep -q 'spine-kiosk-content : Depends: spine-kiosk (>= 99)' <<<"$said"
unchanged() { [ "$(inside dpkg-query --show spine-kiosk spine-kiosk-content)" = "$before" ] && [ "$(main_pid)" = "$pid" ] && active; }
holds "    nothing was changed, and the kiosk ran on" unchanged
rm -f "$root/srv/too-new.deb"
