"""The pydantic models of what may stand in each file."""
