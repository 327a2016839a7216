"""The scripted visit, drawn as pictures of every page."""
