"""References between the files of an aid: each names only what exists."""
