"""Prints as JSON what a person taps who follows the script of the aid: choices by question."""

import json

from kiosk import app
from kiosk.device.settings import Settings
from tests.benchmarks.on_glass import taps_of

if __name__ == "__main__":
    script = app.script_of(Settings(), app.content_of(Settings()))
    print(json.dumps(taps_of(script.visit.answers)))
