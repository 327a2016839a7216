"""Checks between the files of an aid: each names only what exists, and every key has its words."""
