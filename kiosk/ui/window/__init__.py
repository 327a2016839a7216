"""The window, and the start page in it."""
