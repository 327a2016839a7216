# Each key that leads out of an ordinary desktop is pressed on the screen; then the mouse has its turn.
fresh
# That keys arrive at all shows in what F1, and nothing else, opens.
opens_help() {
  until_true 20 picture before-help
  on_screen xdotool key F1
  sleep 2
  picture help && ! cmp -s "$here/before-help.png" "$here/help.png"
}
holds "keys do arrive: F1 opens Help (help.png)" opens_help
mark
programs() { inside ps -U spine-kiosk -o comm= | grep -vE 'espeak|festival|aplay' | sort | tr '\n' ' '; }
# One window, over the whole screen, of the same process.
nothing_but_the_kiosk() {
  local windows
  windows=$(on_screen xdotool search --onlyvisible --class . 2>/dev/null | sort -u)
  [ "$(main_pid)" = "$pid" ] && [ "$(display_pid)" = "$display" ] && active && [ "$(programs)" = "$programs" ] && [ -n "$windows" ] &&
    on_screen xwininfo -root -children | grep '1920x1080+0+0' >/dev/null
}
display_pid() { property spine-kiosk-display.service MainPID; }
pid=$(main_pid)
display=$(display_pid)
programs=$(programs)
# As some keyboards are set up: but for DontZap this key ends the server.
on_screen setxkbmap -option terminate:ctrl_alt_bksp
back_again() { until_true 20 active; pid=$(main_pid); display=$(display_pid); }
combinations=(
  alt+F1 alt+F2 alt+F3 alt+F4 alt+F5 alt+F7 alt+F8 alt+F9 alt+F10 alt+F11 alt+space alt+Tab alt+shift+Tab alt+Escape
  ctrl+alt+F{1..12} ctrl+alt+BackSpace ctrl+alt+Delete ctrl+alt+t ctrl+alt+l ctrl+alt+d ctrl+alt+Escape
  ctrl+alt+KP_Add ctrl+alt+KP_Subtract ctrl+alt+KP_Multiply ctrl+alt+KP_Divide
  ctrl+Escape ctrl+shift+Escape ctrl+shift+i ctrl+shift+F12
  ctrl+c ctrl+z ctrl+d ctrl+backslash ctrl+s ctrl+q ctrl+w ctrl+n ctrl+t ctrl+o ctrl+p ctrl+r ctrl+f ctrl+h ctrl+j ctrl+a ctrl+v
  ctrl+plus ctrl+minus ctrl+0 ctrl+F4
  super super+d super+e super+l super+r super+m super+p super+Tab super+space super+Left super+Up
  Print alt+Print ctrl+Print alt+Print+b Pause Break Scroll_Lock Num_Lock Insert
  Menu shift+F10 F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 Escape BackSpace Delete Tab shift+Tab
  XF86PowerOff XF86Sleep XF86WWW XF86HomePage XF86Mail XF86Search XF86Calculator XF86Explorer XF86Terminal XF86LogOff
  XF86Close XF86Reload XF86Back XF86Forward XF86Switch_VT_1 XF86Switch_VT_2 XF86Ungrab XF86ClearGrab XF86Suspend
)
out=()
for each in "${combinations[@]}"; do
  on_screen xdotool key --clearmodifiers "$each" >>"$log" 2>&1
  nothing_but_the_kiosk || { out+=("$each"); back_again; }
done
holds "${#combinations[@]} combinations of keys lead nowhere: ${out[*]:-none does}" test "${#out[@]}" = 0
held() { on_screen xdotool keydown alt keydown F4 sleep 2 keyup F4 keyup alt; nothing_but_the_kiosk; }
holds "Alt+F4 held for two seconds" held

out=()
for at in "2 2" "1917 2" "2 1077" "1917 1077" "960 540" "300 300"; do
  for button in 1 2 3 4 5 8 9; do
    # shellcheck disable=SC2086 # two numbers
    on_screen xdotool mousemove $at click "$button" click "$button" >>"$log" 2>&1
    nothing_but_the_kiosk || { out+=("button $button at $at"); back_again; }
  done
done
holds "no button of a mouse opens a menu: ${out[*]:-none does}" test "${#out[@]}" = 0
expect 10 "a page is on the screen: after-keys.png" picture after-keys
told_xorg() { inside cat /var/log/Xorg.0.log | grep "(\*\*) Option \"$1\" \"true\"" >/dev/null; }
for option in DontVTSwitch DontZap; do holds "Xorg goes by $option" told_xorg "$option"; done
never_ended() { ! said spine-kiosk.service kiosk_stopped; }
holds "through all of that it never ended" never_ended
