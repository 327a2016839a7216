# The voices: each language is read by the better one and nothing of it is a file; by the synthesizer where that one fails; and by
# clips, where a package of them is there. The readiness report names each voice.
readonly heard=/var/lib/spine-kiosk/heard clips=/usr/share/spine-decision-kiosk/assets/speech
# What is to be heard is kept, in place of a loudspeaker.
kept=$(inside cat /etc/spine-kiosk/kiosk.toml)
inside sed -i "s|^player = .*|player = \"tee -a $heard\"|" /etc/spine-kiosk/kiosk.toml
fresh
until_true 20 picture before-voice
# The better voices have 32,000 samples a second, the synthesizer 22,050; so has the short silence by which the player is tried.
samples() {
  inside python3 - "$heard" <<'SAMPLES'
import pathlib, re, sys
sound = pathlib.Path(sys.argv[1]).read_bytes()
sounds = [each for each in re.split(b"(?=RIFF....WAVE)", sound, flags=re.S) if len(each) > 4000]
print(*sorted({int.from_bytes(each[24:28], "little") for each in sounds}))
SAMPLES
}
says_at() { [ "$(samples 2>/dev/null)" = "$1" ]; }
begin_reading() {
  inside rm -f $heard
  on_screen xdotool key F2
}
begin_reading # also where the voices are still looked for
expect 30 "F2: the page is read by festival, in the hardened unit" says_at 32000
on_screen xdotool key F2

inside chmod 0 /usr/share/festival/voices/us/cmu_us_slt_arctic_hts/hts/cmu_us_slt_arctic_hts.htsvoice
begin_reading
expect 30 "its file cannot be read: espeak-ng reads on, and festival the offer in Spanish" says_at "22050 32000"
on_screen xdotool key F2
inside chmod 644 /usr/share/festival/voices/us/cmu_us_slt_arctic_hts/hts/cmu_us_slt_arctic_hts.htsvoice
fresh
until_true 20 picture again-voice

printf 'heard = true\n' | inside tee /srv/heard.toml >/dev/null
report=$(inside sh -c 'spine-kiosk self-test --full --answers /srv/heard.toml 2>&1')
holds "the readiness report names the voices" grep -q "^pass .*The voice is heard: en by slt-hts, es by dita" <<<"$report"
while IFS= read -r line; do say "        $line"; done <<<"$report"

if inside dpkg --status spine-kiosk-voice-en >/dev/null; then
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
  say "    $(inside sh -c "ls $clips/en/*/*.opus | wc -l") clips by $(inside cat $clips/en/voice.txt)"
  begin_reading
  expect 60 "F2: the page is read by clips of it" clips_heard
  on_screen xdotool key F2
  inside env DEBIAN_FRONTEND=noninteractive apt-get -y -qq purge spine-kiosk-voice-en </dev/null >>"$log" 2>&1
  no_clips() { [ -z "$(inside find $clips -name '*.opus' -o -name voice.txt)" ] && ! inside test -e $clips/en; }
  holds "the clips are purged: not one is left" no_clips
else
  say "    clips were not tried: no package of them; make voice && packaging/deb/build voice"
fi
inside rm -f $heard
printf '%s\n' "$kept" | inside tee /etc/spine-kiosk/kiosk.toml >/dev/null
fresh
