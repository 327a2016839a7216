# A bare Debian, and over it a layer in memory with the packages.

mirror() {
  apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | head -n 1
}
once() { # a command in the machine that is not booted, with this machine's network
  systemd-nspawn --quiet --register=no --keep-unit --as-pid2 --pipe --resolv-conf=copy-host --hostname=localhost \
    --directory="$1" /bin/sh -c "$2" >>"$log" 2>&1
}
make_bare() {
  say "making a bare $debian, with a screen in memory"
  rm -rf --one-file-system "$bare"
  debootstrap --variant=minbase --include=systemd,systemd-sysv,dbus,python3,ca-certificates,procps "$debian" "$bare" \
    "${MIRROR:-$(mirror)}" >>"$log" 2>&1 || { echo "debootstrap failed: $log"; exit 1; }
  grep -l Acquire /etc/apt/apt.conf.d/* 2>/dev/null | xargs -r cp -t "$bare/etc/apt/apt.conf.d"
  cp -rT /usr/local/share/ca-certificates "$bare/usr/local/share/ca-certificates" 2>/dev/null
  once "$bare" 'update-ca-certificates; export DEBIAN_FRONTEND=noninteractive
    apt-get -qq update && apt-get -y -qq install --no-install-recommends xserver-xorg-video-dummy x11-apps x11-utils x11-xkb-utils netpbm xdotool umockdev' ||
    { echo "the screen could not be installed: $log"; exit 1; }
}

# In memory, and no larger than this: so the disk of the machine can be filled.
readonly layer=$here/layer layer_mb=2600
lay_over() {
  mkdir -p "$root" "$layer"
  mount -t tmpfs -o "size=${layer_mb}m" tmpfs "$layer"
  mkdir -p "$layer/changes" "$layer/work"
  mount -t overlay overlay -o "lowerdir=$bare,upperdir=$layer/changes,workdir=$layer/work" "$root" ||
    { echo "a layer over $bare could not be mounted"; exit 1; }
}

install_packages() {
  mkdir -p "$root/srv/deb"
  cp "$packages"/*.deb "$root/srv/deb/" || { echo "build the packages first: make deb"; exit 1; }
  cp "${packages%/*}"/voice/*.deb "$root/srv/deb/" 2>/dev/null # where somebody made one
  if once "$root" 'DEBIAN_FRONTEND=noninteractive apt-get -y -qq install --no-install-recommends /srv/deb/*.deb </dev/null'
  then seen "the packages install from their files, without a question"
  else missed "the packages install from their files" "$log"; exit 1; fi
}

# In place of the graphics card: the same unit and server with a driver that draws in memory, and no console.
screen_in_memory() {
  mkdir -p "$root/etc/systemd/system/spine-kiosk-display.service.d" "$root/etc/X11/xorg.conf.d"
  printf '[Service]\nStandardInput=null\nTTYPath=\nTTYReset=no\nTTYVHangup=no\n' \
    >"$root/etc/systemd/system/spine-kiosk-display.service.d/memory.conf"
  cat >"$root/etc/X11/xorg.conf.d/memory.conf" <<'XORG'
Section "Device"
    Identifier "memory"
    Driver "dummy"
    VideoRam 64000
EndSection
Section "Monitor"
    Identifier "glass"
    HorizSync 10-200
    VertRefresh 10-100
    Modeline "1920x1080" 148.5 1920 2008 2052 2200 1080 1084 1089 1125
EndSection
Section "Screen"
    Identifier "screen"
    Device "memory"
    Monitor "glass"
    DefaultDepth 24
    SubSection "Display"
        Depth 24
        Modes "1920x1080"
        Virtual 1920 1080
    EndSubSection
EndSection
XORG
}

# Nobody has signed the content: it is tried out as a demonstration.
stand_in() {
  screen_in_memory
  sed -i 's/^require_signoff = true/require_signoff = false/' "$root/etc/spine-kiosk/kiosk.toml"
  once "$root" 'systemctl enable spine-kiosk.service; rm -f /etc/machine-id; systemd-machine-id-setup'
}

prepare() {
  lay_over
  install_packages
  holds "nothing of it is started or enabled by installing alone" \
    test ! -e "$root/etc/systemd/system/multi-user.target.wants/spine-kiosk.service"
  stand_in
}
