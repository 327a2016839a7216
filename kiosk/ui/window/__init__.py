"""The window, and the values of the start page that it opens with."""
