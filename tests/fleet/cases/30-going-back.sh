# A version that fails its self-test: the kiosk goes back, and does not try it again.
before=$(inside front-desk dpkg-query --show --showformat '${Version}' spine-kiosk)
next_version program 'printf "raise RuntimeError\n" >>kiosk/ui/session.py'
broken=$(version "$made")
if update front-desk; then missed "an update that fails its self-test is told as failed"; else seen "an update that fails its self-test is told as failed"; fi
holds "it went back" says 'went back to what worked before'
holds "to the version before" has front-desk spine-kiosk "$before"
expect 60 "which runs" active front-desk
update front-desk
holds "the version that failed is not tried again" says 'nothing new'
next_version program 'git revert --no-edit HEAD >/dev/null; printf "# mended\n" >>kiosk/ui/session.py'
mended=$(version "$made")
update front-desk
holds "the next version is taken" has front-desk spine-kiosk "$mended"
expect 60 "and runs" active front-desk
publish promote
for each in second-floor third-floor; do update "$each"; done
holds "the others never saw the one that failed" all_have spine-kiosk "$mended"
