# A corrected sentence: a small package, first for one kiosk, then for all.
next_version content 'sed -i "1,\$s/^about_signed: .*/about_signed: \"Approved by {name} until {until}.\"/" content/kiosk/words/en/screen.yaml'
sentence=$(version "$made")
holds "content alone is an update of $(($(stat -c %s "$made") / 1024)) KB, 2 MB at most" test "$(stat -c %s "$made")" -le 2000000
for each in "${names[@]}"; do update "$each"; done
holds "only the first ring has it" has front-desk spine-kiosk-content "$sentence"
if has second-floor spine-kiosk-content "$sentence"; then missed "the others wait"; else seen "the others wait"; fi
expect 60 "the first kiosk runs again" active front-desk
publish promote
for each in second-floor third-floor; do update "$each"; done
holds "after it was let out, all have it" all_have spine-kiosk-content "$sentence"
for each in "${names[@]}"; do expect 60 "$each runs" active "$each"; done
update front-desk
holds "there is nothing new after that" says 'nothing new'
