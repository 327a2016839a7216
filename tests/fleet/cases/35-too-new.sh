# Content for a program that the ring does not have yet: nothing changes. Once the program is there, both come.
before=$(inside front-desk dpkg-query --show --showformat '${Version}' spine-kiosk-content)
next_version content 'sed -i "s/max_length=40/max_length=41/" kiosk/content/schema/plan.py
  sed -i "1,\$s/^about_signed: .*/about_signed: \"Approved by {name}; it ends on {until}.\"/" content/kiosk/words/en/screen.yaml'
early=$(version "$made")
if update front-desk; then missed "content that is too new for its program is told as failed"; else seen "content that is too new for its program is told as failed"; fi
holds "with apt's own sentence" says 'spine-kiosk-content : Depends: spine-kiosk (>= '
say "        $(grep -o 'spine-kiosk-content : Depends.*' "$here/said")"
holds "nothing was changed" says 'nothing was changed'
holds "    the kiosk has its content" has front-desk spine-kiosk-content "$before"
holds "    and runs" active front-desk
next_version program 'printf "# reads it\n" >>kiosk/ui/session.py'
update front-desk
holds "with the program that reads it, both are taken" has front-desk spine-kiosk "$(version "$made")"
holds "    the content, too" has front-desk spine-kiosk-content "$early"
expect 60 "    and it runs" active front-desk
publish promote
for each in second-floor third-floor; do update "$each"; done
holds "the others have both" all_have spine-kiosk-content "$early"
