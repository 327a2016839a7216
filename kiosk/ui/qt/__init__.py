"""What Qt itself is lacking: typed properties, list models, tasks in the background."""
