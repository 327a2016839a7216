"""The commands `record key` and `record sign-in`: what a record server has to know of this kiosk, and whether it does."""

from argparse import Namespace
from pathlib import Path

from kiosk import app
from kiosk.commands.account import as_the_kiosk
from kiosk.commands.settings_file import settings_file
from kiosk.commands.streams import json_text
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.device.setting_sections import RecordSettings
from kiosk.record_services import sign_in_of
from kiosk.records.exchange import Patience
from kiosk.records.failures import SignInError
from kiosk.records.store import WITHIN_S


def record_key(asked: Namespace) -> int:
    """Give the public part of a key as a JSON Web Key Set, as servers take it."""
    from kiosk.records.client_key import KeyRefusedError, read_key

    try:
        print(json_text({"keys": [read_key(asked.key).public()]}))
    except KeyRefusedError as refused:
        raise ProblemsFound([Problem(str(asked.key), 0, str(refused), "")]) from refused
    return 0


def record_sign_in(asked: Namespace) -> int:
    """Sign in, send nothing, and say what came of it."""
    file = settings_file(asked)
    with as_the_kiosk(file):
        records = _records(asked, file)
        sign_in = sign_in_of(records)
        try:
            if sign_in:
                sign_in.token(Patience(WITHIN_S))
        except SignInError as failed:
            raise ProblemsFound([Problem("[records]", 0, str(failed), "")]) from failed
    print(f"signed in: {records.to} lets this kiosk make records")
    return 0


def _records(asked: Namespace, file: Path | None) -> RecordSettings:
    """The settings of the records. Raises ProblemsFound where they name no sign-in."""
    records = app.settings_of(file, asked.aid).records
    if not records.client_id:
        what, remedy = "the settings name no sign-in", 'write "client_id" and "key_file" under [records]'
        raise ProblemsFound([Problem("[records]", 0, what, remedy)])
    return records
