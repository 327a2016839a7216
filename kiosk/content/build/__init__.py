"""Plan and words of an aid, read and built into decision values."""
