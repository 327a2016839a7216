"""The commands but `run`: what each does, and what it prints."""

WRONG = 2
"""The exit code for what a person has to mend: content, settings, answers, printer."""
