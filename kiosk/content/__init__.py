"""Reads content/ and printouts/ into decision values, or returns every problem at once."""
