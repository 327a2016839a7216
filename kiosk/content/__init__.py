"""The shelf: reads content/ into decision values, or returns every problem at once."""
