# The kiosks: layers over the bare Debian, booted, each with a cable and a door for Ansible.
declare -A leader nspawn

make_kiosks() {
  local place name
  ssh-keygen -q -t ed25519 -N '' -f "$here/ssh" <<<y >/dev/null 2>&1
  # What every kiosk has from Debian, so that nothing is fetched twice.
  if [ ! -e "$bare/etc/ssh/sshd_config" ]; then
    once "$bare" "export DEBIAN_FRONTEND=noninteractive; apt-get -qq update && apt-get -y -qq install \
      --no-install-recommends openssh-server python3-apt xserver-xorg-core xserver-xorg-input-libinput xinit xauth openbox kbd adduser \
      $(sed '/^#/d' packaging/system-packages | paste -s -d ' ')" ||
      { echo "the door could not be installed: $log"; exit 1; }
  fi
  mount -t tmpfs -o size=6g tmpfs "$(mkdir -p "$here/layers" && echo "$here/layers")"
  for place in "${!names[@]}"; do
    name=${names[$place]}
    mkdir -p "$here/layers/$name"/{changes,work} "$here/$name"
    mount -t overlay overlay \
      -o "lowerdir=$bare,upperdir=$here/layers/$name/changes,workdir=$here/layers/$name/work" "$here/$name"
    install -D -m 600 "$here/ssh.pub" "$here/$name/root/.ssh/authorized_keys"
    once "$here/$name" 'rm -f /etc/machine-id; systemd-machine-id-setup; mkdir -p /run/sshd; ssh-keygen -A'
    # They have their cable and nothing else: Debian is not to be reached.
    rm -f "$here/$name"/etc/apt/sources.list "$here/$name"/etc/apt/sources.list.d/*
    root=$here/$name screen_in_memory
    boot "$place"
  done
}

boot() {
  local name=${names[$1]}
  systemd-nspawn --quiet --register=no --keep-unit --console=pipe --boot --directory="$here/$name" --hostname="$name" \
    --network-bridge="$bridge" </dev/null >>"$log" 2>&1 &
  nspawn[$name]=$!
  until_true 30 leads "$name" && until_true 90 is_up "$name" && on_network "$1" "${leader[$name]}" ||
    { missed "$name boots" "$log"; exit 1; }
  seen "$name boots" "$took"
}
cut_off() { # as if its plug were pulled
  kill -KILL "${leader[$1]:-${nspawn[$1]}}" "${nspawn[$1]}" 2>/dev/null
  wait "${nspawn[$1]}" 2>/dev/null
  pull_cable "$1"
}
all_off() { local name; for name in "${!nspawn[@]}"; do cut_off "$name"; done; }
leads() { leader[$1]=$(pgrep -P "${nspawn[$1]}" -x systemd); }
is_up() { inside "$1" systemctl is-system-running | grep -E 'running|degraded' >/dev/null; }
inside() { local name=$1; shift; nsenter -t "${leader[$name]}" -m -u -i -n -p -r -w -- "$@" 2>>"$log"; }
active() { [ "$(inside "$1" systemctl is-active spine-kiosk.service)" = active ]; }
has() { # has NAME PACKAGE VERSION
  [ "$(inside "$1" dpkg-query --show --showformat '${Version}' "$2")" = "$3" ]
}
all_have() { local name; for name in "${names[@]}"; do has "$name" "$1" "$2" || return 1; done; }
update() { # update NAME [OPTION…]: its exit code; what it says is in $here/said, and in the log
  local name=$1
  shift
  nsenter -t "${leader[$name]}" -m -u -i -n -p -r -w -- env WAIT_S=20 /usr/lib/spine-kiosk/update "$@" >"$here/said" 2>&1
  local code=$?
  cat "$here/said" >>"$log"
  return "$code"
}
says() { grep -q "$1" "$here/said"; }

play() { # play [OPTION…]: Ansible over all kiosks; what it says is in $here/played
  ANSIBLE_HOST_KEY_CHECKING=false ANSIBLE_NOCOWS=1 ANSIBLE_RETRY_FILES_ENABLED=false ANSIBLE_SSH_PIPELINING=true \
    ansible-playbook -i "$here/inventory.yml" packaging/ansible/kiosks.yml "$@" >"$here/played" 2>&1
  local code=$?
  cat "$here/played" >>"$log"
  return "$code"
}
changed() { # changed NAME: how many things Ansible changed there
  sed -n "s/^$1 .*changed=\([0-9]*\).*/\1/p" "$here/played"
}
nothing_changed() { local name; for name in "${names[@]}"; do [ "$(changed "$name")" = 0 ] || return 1; done; }

# inventory [PRINTER]: the first kiosk is in the first ring; all print to a folder, or to what is named.
inventory() {
  local place ring
  {
    echo "spine_kiosks:"
    echo "  vars:"
    echo "    ansible_user: root"
    echo "    ansible_ssh_private_key_file: $here/ssh"
    echo "    ansible_python_interpreter: /usr/bin/python3"
    echo "    spine_kiosk_repository: http://$server:$port/"
    echo "    spine_kiosk_key: $REPOSITORY/public/spine-kiosk.asc"
    echo "    spine_kiosk_settings:"
    echo "      kiosk: {require_signoff: false}"
    echo "      printer: {address: '${1:-folder:/var/lib/spine-kiosk/printed}'}"
    echo "      clinic: {name: Example Clinic, phone: 555-0100}"
    echo "  hosts:"
    for place in "${!names[@]}"; do
      if [ "$place" = 0 ]; then ring=$debian-canary; else ring=$debian; fi
      echo "    ${names[$place]}: {ansible_host: 10.77.0.$((11 + place)), spine_kiosk_ring: $ring}"
    done
  } >"$here/inventory.yml"
}
