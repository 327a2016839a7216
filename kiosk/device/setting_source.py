"""Where the settings were written, so that what turns out wrong later is said with its line, too."""

from dataclasses import dataclass

from kiosk.decision.problems import Problem
from kiosk.device.toml_lines import KeyPath, lines_of_keys


@dataclass(frozen=True, slots=True)
class SettingSource:
    """A settings file's name and text; without one, the name stands for the defaults."""

    file: str = "settings"
    text: str = ""

    def problem(self, path: KeyPath, what: str, remedy: str) -> Problem:
        """A problem in the line of that key, or of the table around it; in line 0 where neither is written."""
        lines = lines_of_keys(self.text)
        while path and path not in lines:
            path = path[:-1]
        return Problem(self.file, lines.get(path, 0), what, remedy)
