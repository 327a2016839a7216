"""The machine: settings, idle timer, journal, speech, screen size, staff PIN and folders."""
