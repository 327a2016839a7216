"""The same visit by touch some times over. Prints the touches of each visit as JSON; the first one loads the pages."""

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict

from tests.benchmarks.on_glass import open_kiosk
from tests.benchmarks.walker import Touch, Walker


def visits(number: int) -> Iterator[list[Touch]]:
    """The touches of each visit, one visit after the other."""
    with open_kiosk() as (kiosk, script):
        walker = Walker(kiosk, script.visit.answers)
        for _ in range(number):
            yield list(walker.walk())
            kiosk.session.startOver()
            walker.settle()


if __name__ == "__main__":
    print(json.dumps([[asdict(touch) for touch in visit] for visit in visits(int(sys.argv[1]))]))
