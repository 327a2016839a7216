"""YAML with line numbers, held against pydantic models, with problems in sentences."""
