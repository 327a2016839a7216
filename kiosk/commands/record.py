"""The commands `record questionnaire` and `record response`: questions and answers as FHIR R4."""

from argparse import Namespace
from collections.abc import Mapping
from datetime import date

from kiosk import app
from kiosk.commands.streams import json_text
from kiosk.content.answers.answers_file import read_answers
from kiosk.decision.consult_form import Extra, Need
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.device.languages import languages_of
from kiosk.record_services import sign_in_of
from kiosk.records.coding import Json
from kiosk.records.failures import NotKeptError
from kiosk.records.questionnaire import questionnaire
from kiosk.records.response import NumberRefusedError, questionnaire_response
from kiosk.records.store import keep, write_record


def record_questionnaire(asked: Namespace) -> int:
    """Give the questions of the aid, in the language of the settings, as a Questionnaire."""
    settings = app.settings_of(asked.settings, asked.aid)
    content = app.content_of(settings)
    first = languages_of(settings, content.aids, app.unreviewed(content))[0]
    _give(questionnaire(content.aids[first], order_labels(content.screen_words[first])), asked)
    return 0


def record_response(asked: Namespace) -> int:
    """Give the visit of an answers file as a QuestionnaireResponse, or send it where the settings say."""
    settings = app.settings_of(asked.settings, asked.aid)
    if asked.send and not settings.records.to:
        what, remedy = "the settings keep no record", 'write a place into "to" under [records]'
        raise ProblemsFound([Problem("--send", 0, what, remedy)])
    aids = app.content_of(settings).aids
    told = read_answers(asked.answers, aids, date.today())
    try:
        aid = aids[told.visit.reading.language]
        resource = questionnaire_response(aid, told.visit, told.today, asked.number, told.consult)
        if not asked.send:
            _give(resource, asked)
            return 0
        print(f"kept: {keep(resource, settings.records.to, sign_in=sign_in_of(settings.records))}")
    except NumberRefusedError as refused:
        raise ProblemsFound([Problem("--number", 0, str(refused), "")]) from refused
    except NotKeptError as failed:
        raise ProblemsFound([Problem("[records] to", 0, str(failed), "")]) from failed
    return 0


def order_labels(words: Mapping[str, str]) -> Mapping[str, str]:
    """What the consult's own pages call the parts of an order."""
    details = (Need.WHO, Need.WHOM, Extra.MORNING, Extra.RESTART)
    return {"way": words["entry_decided"], **{part: words[f"entry_need_{part}"] for part in details}}


def _give(resource: Json, asked: Namespace) -> None:
    """Write it to the file that is named, or else to standard output."""
    if asked.out is None:
        print(json_text(resource))
        return
    write_record(asked.out, resource)
    print(f"{asked.out}: a {resource['resourceType']}")
