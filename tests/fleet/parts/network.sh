# A bridge of this machine, to which each kiosk has a cable, and a web server on it that shows the repository.
readonly bridge=kioskfleet server=10.77.0.1 port=8077

network_up() {
  network_down 2>/dev/null
  ip link add "$bridge" type bridge && ip addr add "$server/24" dev "$bridge" && ip link set "$bridge" up ||
    { echo "no bridge could be made"; exit 1; }
  mkdir -p "$REPOSITORY/public"
  python3 -m http.server --bind "$server" --directory "$REPOSITORY/public" "$port" >>"$log" 2>&1 &
  web=$!
}
network_down() {
  [ -z "${web:-}" ] || kill "$web" 2>/dev/null
  ip link delete "$bridge" 2>/dev/null
}
# on_network PLACE LEADER: the kiosk gets the address of its place.
on_network() {
  local own="nsenter -t $2 -n ip"
  $own addr add "10.77.0.$((11 + $1))/24" dev host0 && $own link set host0 up && $own link set lo up
}
# pull_cable NAME: what a kiosk that was cut off leaves behind.
pull_cable() {
  local link
  for link in $(ip -br link show master "$bridge" | sed -n "s/^\(vb-${1:0:8}[^@ ]*\).*/\1/p"); do ip link delete "$link"; done
}
