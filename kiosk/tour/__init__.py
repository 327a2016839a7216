"""The tour: a scripted visit on a real window, drawn as pictures of every page."""
