kept=$(inside cat /etc/spine-kiosk/kiosk.toml)
inside systemctl stop spine-kiosk.service
inside sed -i 's/^unattended = .*/unattended = "perhaps"/' /etc/spine-kiosk/kiosk.toml
console
mark
inside systemctl restart --no-block spine-kiosk.service
expect 30 "wrong settings: no loop, but a page that stays" stays_down
holds "    the console names the file, the setting, and what would be right" on_console 'kiosk.toml' 'unattended' 'true or false'
say "        $(inside cat /dev/tty1 | grep -a unattended | head -n 1 | cut -c1-200)"

# Unsigned content with the settings as shipped.
printf '%s\n' "$kept" | sed 's/^require_signoff = .*/require_signoff = true/' | inside tee /etc/spine-kiosk/kiosk.toml >/dev/null
mark
fresh
expect 40 "unsigned content: a page stays on the glass" steady
holds "    staff are told why" said spine-kiosk.service 'content is unsigned'
expect 10 "    on the screen: unsigned.png" picture unsigned
printf '%s\n' "$kept" | inside tee /etc/spine-kiosk/kiosk.toml >/dev/null
fresh
