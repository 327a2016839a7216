"""Reports and quality checks for authors; nothing at run time needs them."""
