"""The schema of content/ and printouts/: a pydantic model for each file."""
