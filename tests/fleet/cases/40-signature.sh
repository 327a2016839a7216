# What somebody changed on the way is refused.
readonly release=$REPOSITORY/public/dists/$debian/InRelease
cp "$release" "$here/InRelease"
sed -i 's/^Label: .*/Label: another/' "$release"
if update second-floor; then missed "a repository that was changed is refused"; else seen "a repository that was changed is refused"; fi
holds "with a sentence" says 'signature is not by the key'
cp "$here/InRelease" "$release"
update second-floor
holds "the true one is taken again" says 'nothing new'
