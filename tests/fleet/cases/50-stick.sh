# A site without a network: the same repository on a USB stick.
next_version content 'sed -i "1,\$s/^about_signed: .*/about_signed: \"Approved by {name}, up to {until}.\"/" content/kiosk/words/en/screen.yaml'
publish promote
carried=$(version "$made")
cp -r "$REPOSITORY/public" "$here/third-floor/mnt/stick"
nsenter -t "${leader[third-floor]}" -n ip link set host0 down
if update third-floor; then missed "without a network nothing changes"; else seen "without a network nothing changes"; fi
update third-floor --from /mnt/stick
holds "the stick brings what is new" has third-floor spine-kiosk-content "$carried"
expect 60 "and it runs" active third-floor
nsenter -t "${leader[third-floor]}" -n ip link set host0 up
