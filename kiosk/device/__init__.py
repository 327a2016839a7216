"""The box that the kiosk stands in: settings, idleness, journal, screen size and places."""
