"""The press: a summary in, the bytes of a PDF out."""
