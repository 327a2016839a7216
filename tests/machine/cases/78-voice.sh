# The clips of a better voice: the kiosk reads by them, the readiness report names the voice, and purging leaves nothing.
if ! inside dpkg --status spine-kiosk-voice-en >/dev/null; then
  say "    not tried: no package of a voice; make voice && packaging/deb/build voice"
  return 0
fi
readonly heard=/var/lib/spine-kiosk/heard clips=/usr/share/spine-decision-kiosk/assets/speech
voice=$(inside cat $clips/en/voice.txt)
say "    $(inside sh -c "ls $clips/en/*/*.opus | wc -l") clips by $voice"
# What is to be heard is kept, in place of a loudspeaker.
kept=$(inside cat /etc/spine-kiosk/kiosk.toml)
inside sed -i "s|^player = .*|player = \"tee -a $heard\"|" /etc/spine-kiosk/kiosk.toml
fresh
until_true 20 picture before-voice
inside rm -f $heard
on_screen xdotool key F2
# How many clips are in it, whole.
clips_heard() {
  inside python3 - "$clips/en/120" "$heard" <<'HEARD'
import pathlib, subprocess, sys
heard = pathlib.Path(sys.argv[2]).read_bytes()
found = 0
for clip in pathlib.Path(sys.argv[1]).glob("*.opus"):
    sound = subprocess.run(("opusdec", "--quiet", "--force-wav", clip, "-"), capture_output=True, check=True).stdout[44:]
    found += sound[len(sound) // 10 : len(sound) // 2] in heard
print(found)
sys.exit(not found)
HEARD
}
expect 60 "F2: the page is read, by clips of it" clips_heard
say "        $(clips_heard) of them in $(inside stat -c %s $heard) bytes of sound"
on_screen xdotool key F2
printf 'heard = true\n' | inside tee /srv/heard.toml >/dev/null
report=$(inside sh -c 'spine-kiosk self-test --full --answers /srv/heard.toml 2>&1')
holds "the readiness report names the voices" grep -q "^pass .*The voice is heard: en by $voice, es by espeak-ng" <<<"$report"
while IFS= read -r line; do say "        $line"; done <<<"$report"

inside env DEBIAN_FRONTEND=noninteractive apt-get -y -qq purge spine-kiosk-voice-en </dev/null >>"$log" 2>&1
no_clips() { [ -z "$(inside find $clips -name '*.opus' -o -name voice.txt)" ] && ! inside test -e $clips/en; }
holds "the voice is purged: not one clip is left" no_clips
inside rm -f $heard
fresh
until_true 20 picture after-voice
on_screen xdotool key F2
speaks() { inside test -s $heard; }
expect 30 "    and the synthesizer reads" speaks
if clips_heard >/dev/null 2>&1; then missed "    by itself alone"; fi
inside rm -f $heard
printf '%s\n' "$kept" | inside tee /etc/spine-kiosk/kiosk.toml >/dev/null
fresh
