"""Reports and quality checks for authors. At run time only the reading grade is used."""
