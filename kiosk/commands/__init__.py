"""What each command but `run` does, and what it answers on standard output."""

WRONG = 2
"""The exit code for what a person has to mend: content, settings, answers, printer."""
