"""What each command but `run` does, and what it answers on standard output."""
