"""The services of records: where a visit is kept when a clinician asks for it, and the sign-in to a server."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.decision.aid import Aid
from kiosk.decision.consult import Consult
from kiosk.decision.visit import Visit
from kiosk.device.setting_sections import RecordSettings
from kiosk.ui.services import KeepRecord, Kept

if TYPE_CHECKING:
    from kiosk.records.sign_in import SignIn


def record_keeper(records: RecordSettings) -> KeepRecord:
    """The plain function by which the screen keeps a record where the settings say; it blocks."""
    sign_in = cache(lambda: sign_in_of(records))  # one for all records, as it holds a token while that lasts

    def keep_record(aid: Aid, visit: Visit, consult: Consult, day: date, number: str) -> Kept:
        from kiosk.records.failures import NotKeptError, PerhapsKeptError
        from kiosk.records.response import NumberRefusedError, questionnaire_response
        from kiosk.records.store import keep

        try:
            made = questionnaire_response(aid, visit, day, number, consult)
            keep(made, records.to, sign_in=sign_in())
        except NumberRefusedError:
            return Kept.REFUSED
        except PerhapsKeptError:
            return Kept.UNSURE
        except NotKeptError:
            return Kept.FAILED
        return Kept.KEPT

    return keep_record


def sign_in_of(records: RecordSettings) -> "SignIn | None":
    """The sign-in to the server of the records, where it wants one; what that needs is loaded only then."""
    if not records.client_id:
        return None
    from kiosk.records.sign_in import Account, SignIn

    account = Account(records.client_id, Path(records.key_file), records.token_url)
    return SignIn(records.to, account)
