"""Moving drawings and their still pictures."""
