"""Answers files and lists of visits, read and written."""
