"""Printing over IPP, or into a folder; nothing else in the program knows IPP."""
