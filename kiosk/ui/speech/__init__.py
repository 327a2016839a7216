"""Reading aloud: the texts that are read, and the player."""
