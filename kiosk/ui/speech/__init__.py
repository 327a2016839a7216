"""Reading aloud: what is said, and the player of it."""
