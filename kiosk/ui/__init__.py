"""The screen: the only Python that knows Qt."""
