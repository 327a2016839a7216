# Three kiosks at once from an inventory; the second run has nothing to do.
inventory
if play; then seen "Ansible makes kiosks of three bare machines"; else missed "Ansible makes kiosks of three bare machines" "$here/played"; exit 1; fi
for each in "${names[@]}"; do expect 90 "$each runs" active "$each"; done
first=$(version "$packages"/spine-kiosk_*.deb)
holds "all have the first version" all_have spine-kiosk "$first"
play
holds "a second run changes nothing" nothing_changed
play --check
holds "a dry run would change nothing" nothing_changed

inventory folder:/var/lib/spine-kiosk/elsewhere
play
holds "another printer is two changes a kiosk" test "$(changed second-floor)" = 2
holds "it is in the settings" inside second-floor grep -q elsewhere /etc/spine-kiosk/kiosk.toml
play
holds "and nothing is left to do" nothing_changed

inventory lpd:nowhere
if play; then missed "a printer that there cannot be is refused"; else seen "a printer that there cannot be is refused"; fi
holds "with the sentence that says why" grep -q 'address' "$here/played"
holds "the settings stay as they were" inside second-floor grep -q elsewhere /etc/spine-kiosk/kiosk.toml
inventory
play
for each in "${names[@]}"; do expect 90 "$each runs" active "$each"; done
