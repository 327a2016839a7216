# An update is cut off by pulling the plug, at three moments; the files are where apt keeps what it has fetched.
ours=(spine-kiosk-runtime spine-kiosk-content spine-kiosk)

# next NUMBER: the three packages once more, with a higher version each.
next() {
  local deb tree=$here/next name
  rm -f "$root"/var/cache/apt/archives/spine-kiosk*.deb
  for deb in "$packages"/*.deb; do
    name=$(dpkg-deb --field "$deb" Package)
    rm -rf "$tree"
    dpkg-deb --raw-extract "$deb" "$tree"
    sed -i "s/^Version: .*/&.$1/" "$tree/DEBIAN/control"
    dpkg-deb --root-owner-group -Znone --build "$tree" "$root/var/cache/apt/archives/${name}_$1_all.deb" >>"$log"
  done
  rm -rf "$tree"
}
version() { inside dpkg-query --show --showformat '${Version}' "$1"; }
status() { sed -n "/^Package: $1\$/,/^\$/s/^Status: //p" "$root/var/lib/dpkg/status" "$root"/var/lib/dpkg/updates/[0-9]* 2>/dev/null | tail -n 1; }
whole() {
  local each
  for each in "${ours[@]}"; do
    [[ "$(version "$each")" == *".$1" ]] && [ -z "$(inside dpkg --verify "$each")" ] || return 1
  done
  [ -z "$(inside dpkg --audit)" ]
}
unpacking() { find "$root/usr/lib/spine-kiosk/site-packages" -name '*.dpkg-new' -print -quit 2>/dev/null | grep -q .; }
unpacked() { [[ "$(status spine-kiosk)" == *" unpacked" ]]; }
configuring() { unpacked && [[ "$(status spine-kiosk-runtime)" == *" half-configured" ]] && find "$root/usr/lib/spine-kiosk/site-packages" -name '*.pyc' -print -quit | grep -q .; }

number=0
for moment in unpacking unpacked configuring; do
  number=$((number + 1))
  fresh
  settings=$(inside md5sum /etc/spine-kiosk/kiosk.toml)
  next "$number"
  inside sh -c 'DEBIAN_FRONTEND=noninteractive exec apt-get -y -qq install --no-install-recommends /var/cache/apt/archives/spine-kiosk*.deb </dev/null' >>"$log" 2>&1 &
  if until_true 60 "$moment"; then seen "an update is cut off while it is $moment" "$took in"; else missed "the update was caught $moment"; fi
  cut_off
  wait
  say "        $(for each in "${ours[@]}"; do printf '%s: %s; ' "$each" "$(status "$each")"; done)"
  if boot; then seen "    the machine boots" "$took"; else missed "    the machine boots"; fi
  expect 90 "    the kiosk is up" steady
  holds "    the update is whole: all three of it, each file as it was made" whole "$number"
  holds "    the settings are as they were" test "$(inside md5sum /etc/spine-kiosk/kiosk.toml)" = "$settings"
done
expect 10 "a page is on the screen: after-power-cut.png" picture after-power-cut
inside sh -c 'rm -f /var/cache/apt/archives/spine-kiosk*.deb'
