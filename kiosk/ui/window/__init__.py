"""The window, and the first page in it."""
