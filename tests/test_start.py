"""The start: the first page is painted before anything is loaded that it can do without, and nothing is lost by it."""

import json
import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.content.signoff import sign
from kiosk.opening import refuse_unsigned
from tests.test_cli import toy as toy  # noqa: PLC0414 (the fixture: a copy of the toy pack)
