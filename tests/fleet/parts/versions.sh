# Versions of the packages: the first is what was built, each later one is a commit in a clone.
readonly source=$here/source

publish() { packaging/repository/publish "$@" >>"$log" 2>&1; }
version() { dpkg-deb --field "$1" Version; }
newest() { find "$source/build/deb/$debian" -name "$1_*.deb" | sort | tail -n 1; }

first_version() {
  rm -rf "$GNUPGHOME" "$REPOSITORY"
  install -d -m 700 "$GNUPGHOME"
  gpg --quiet --batch --passphrase '' --quick-generate-key 'Example fleet' ed25519 sign never 2>>"$log" ||
    { echo "no key could be made: $log"; exit 1; }
  ls "$packages"/*.deb >/dev/null 2>&1 || { echo "build the packages first: make deb"; exit 1; }
  rm -rf "$source"
  git clone --quiet . "$source"
  if publish add "$packages"/*.deb && publish promote; then seen "the first version is signed, and both rings have it"
  else missed "the first version is signed" "$log"; exit 1; fi
}

# next_version PART SCRIPT: a commit in the clone made by that script, and its package, added to the first ring.
next_version() {
  (cd "$source" && eval "$2" && git -c user.name=Example -c user.email=example@example.org commit --quiet --all \
    --message="Example" --date="$(date -d "+${RANDOM} minutes" -Iseconds)" && "packaging/deb/build" "$1") >>"$log" 2>&1 ||
    { missed "a next version of $1 is built" "$log"; exit 1; }
  case $1 in program) made=$(newest spine-kiosk) ;; *) made=$(newest "spine-kiosk-$1") ;; esac
  publish add "$made" || { missed "the next version of $1 is signed" "$log"; exit 1; }
}
