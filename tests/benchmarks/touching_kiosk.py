"""The same visit by touch some times over. Prints every touch as JSON; the first visit, which loads the pages, is left out."""

import json
import sys
from dataclasses import asdict

from tests.benchmarks.on_glass import open_kiosk
from tests.benchmarks.walker import Touch, Walker


def visits(number: int) -> list[Touch]:
    """The touches of so many visits, one after the other."""
    touches: list[Touch] = []
    with open_kiosk() as (kiosk, script):
        walker = Walker(kiosk, script.visit.answers)
        for visit in range(number + 1):
            done = list(walker.walk())
            touches += done if visit else []
            kiosk.session.startOver()
            walker.settle()
    return touches


if __name__ == "__main__":
    print(json.dumps([asdict(touch) for touch in visits(int(sys.argv[1]))]))
