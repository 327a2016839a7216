"""Additions to Qt: typed properties, list models, background tasks."""
