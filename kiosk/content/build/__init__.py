"""YAML values joined into decision values."""
