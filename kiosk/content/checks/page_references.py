"""References between pages, endings, questions, values and knowledge checks in plan/."""

from collections.abc import Iterator, Mapping

from kiosk.content.build.aid_files import Plan
from kiosk.content.build.conditions import choice_keys, condition, problems_with
from kiosk.content.build.locale import is_known
from kiosk.content.checks.references import CHOOSING, by_key, known, of_kind, rests, twice
from kiosk.content.reading.yaml_file import Place, YamlFile
from kiosk.content.schema.plan import PagePlan, QuestionPlan
from kiosk.decision.answers import NO_ANSWERS
from kiosk.decision.pages import PageKind
from kiosk.decision.problems import Problem
from kiosk.decision.questions import Kind

FARTHEST = 3660
"""Days; no day that is asked for lies farther from today."""

SIDE_BY_SIDE = 4
"""The most choices of a question that shares its page: they stand side by side."""

REQUESTED = frozenset({PageKind.STORY, PageKind.COMPARISON, PageKind.OPTION})
"""The kinds of page that can be opened on request: those that only tell."""

_MAY_ASK = {
    PageKind.START: (0, 1),
    PageKind.QUESTION: (1, 3),
    PageKind.CHECK: (1, 1),
    PageKind.RATING: (1, 99),
}
"""How many questions a page of each kind has, at least and at most; one of any other kind has none."""


def problems(plan: Plan) -> Iterator[Problem]:
    """Every such reference that leads nowhere, and every part that does not fit the others."""
    yield from _languages(plan)
    yield from _questions(plan)
    yield from _pages(plan)
    yield from _ends(plan)
    yield from _endings(plan)
    yield from _values(plan)
    yield from _checks(plan)


def _languages(plan: Plan) -> Iterator[Problem]:
    file = plan.files["about"]
    yield from twice(file, "languages", plan.about.languages)
    for index, language in enumerate(plan.about.languages):
        if not is_known(language):
            what = f'the language "{language}" is not known'
            yield file.problem(("languages", index), what, "use its two letters of ISO 639, such as en or es")


def _questions(plan: Plan) -> Iterator[Problem]:
    file = plan.files["questions"]
    choices = [key for question in plan.questions.questions for key in choice_keys(question)]
    yield from known(file, ("unsure",), plan.questions.unsure, choices, "choice")
    yield from twice(file, "questions", (question.key for question in plan.questions.questions))
    asked = [key for page in plan.pages.pages for key in page.questions]
    for index, question in enumerate(plan.questions.questions):
        place = ("questions", index)
        yield from rests(plan, file, place, question)
        yield from _calculated(plan, question, place)
        if not question.calculated and asked.count(question.key) != 1:
            what = f'"{question.key}" is asked {asked.count(question.key)} times'
            yield file.problem(place, what, "name it on exactly one page of plan/pages.yaml")
        yield from _choices(question, file, place)
        yield from _if_skipped(question, file, place)
        if not question.calculated:
            yield from _bounds(question, file, place)


def _calculated(plan: Plan, question: QuestionPlan, place: Place) -> Iterator[Problem]:
    """A worked-out answer: from a question that asks for a day, a number, and asked nowhere."""
    if question.calculated is None:
        return
    file = plan.files["questions"]
    days = [question.calculated.days_until]
    yield from known(file, (*place, "calculated"), days, of_kind(plan, [Kind.DATE]), "date question")
    if question.kind is not Kind.NUMBER:
        yield file.problem(place, f'"{question.key}" is worked out, so it is a number', "write kind: number")
    if any(question.key in page.questions for page in plan.pages.pages):
        yield file.problem(place, f'"{question.key}" is worked out, and asked too', "take it off its page")


def _choices(question: QuestionPlan, file: YamlFile, place: Place) -> Iterator[Problem]:
    keys = choice_keys(question)
    if question.kind in CHOOSING and len(set(keys)) < max(2, len(keys)):
        yield file.problem(
            place, f'"{question.key}" needs two choices or more, each with its own key', "add choices"
        )
    if question.kind not in CHOOSING and keys:
        yield file.problem(place, f'"{question.key}" is not answered by choosing', "take the choices out")
    if question.kind is Kind.ONE and any(
        not isinstance(choice, str) and choice.alone for choice in question.choices
    ):
        yield file.problem(place, "alone has no meaning where only one can be chosen", "take alone out")


def _if_skipped(question: QuestionPlan, file: YamlFile, place: Place) -> Iterator[Problem]:
    if question.if_skipped is None:
        return
    if question.kind is not Kind.ONE:
        what = f'"{question.key}" does not take one choice, so none can count for it'
        yield file.problem((*place, "if_skipped"), what, "use ask_again, or take if_skipped out")
    else:
        choice = [question.if_skipped]
        yield from known(file, (*place, "if_skipped"), choice, choice_keys(question), "choice")


def _bounds(question: QuestionPlan, file: YamlFile, place: Place) -> Iterator[Problem]:
    if question.kind in CHOOSING:
        if question.minimum or question.maximum:
            yield file.problem(
                place, f'"{question.key}" is answered by choosing', "take minimum and maximum out"
            )
    elif question.minimum >= question.maximum:
        yield file.problem(
            place, f'"{question.key}" needs a minimum and a larger maximum', "set minimum and maximum"
        )
    elif question.kind is Kind.DATE and max(-question.minimum, question.maximum) > FARTHEST:
        yield file.problem(
            place, f'"{question.key}" reaches too far from today', f"stay within {FARTHEST} days"
        )


def _pages(plan: Plan) -> Iterator[Problem]:
    file, questions = plan.files["pages"], by_key(plan)
    yield from twice(file, "pages", (page.key for page in plan.pages.pages))
    asked: list[str] = []
    for index, page in enumerate(plan.pages.pages):
        place = ("pages", index)
        yield from known(file, place, [page.section], plan.pages.sections, "section")
        yield from known(file, place, page.questions, questions, "question")
        yield from problems_with(page.when, file, (*place, "when"), questions, asked)
        yield from _asks(page, file, place, questions, asked)
        yield from _on_request(page, file, place, questions, asked)
        yield from rests(plan, file, place, page)
        yield from _fits_kind(page, plan, file, place)
        asked += page.questions


def _asks(
    page: PagePlan, file: YamlFile, place: Place, questions: Mapping[str, QuestionPlan], asked: list[str]
) -> Iterator[Problem]:
    """The conditions of its questions, which look at earlier pages only; and more than one has few choices each."""
    for index, each in enumerate(page.asks):
        if not isinstance(each, str):
            yield from problems_with(each.when, file, (*place, "questions", index, "when"), questions, asked)
    if page.kind is not PageKind.QUESTION or len(page.asks) == 1:
        return
    for key in page.questions:
        if key in questions and not 2 <= len(choice_keys(questions[key])) <= SIDE_BY_SIDE:
            what = f'"{key}" shares its page, so it has 2 to {SIDE_BY_SIDE} choices'
            yield file.problem(place, what, "give it a page of its own")


def _on_request(
    page: PagePlan, file: YamlFile, place: Place, questions: Mapping[str, QuestionPlan], asked: list[str]
) -> Iterator[Problem]:
    """A page on request asks nothing, and is no end of the way."""
    if page.on_request is None:
        return
    if page.kind not in REQUESTED:
        what = f"a {page.kind} page cannot be opened on request"
        yield file.problem((*place, "on_request"), what, "take on_request out")
    if page.on_request is not True:
        yield from problems_with(page.on_request, file, (*place, "on_request"), questions, asked)


def _fits_kind(page: PagePlan, plan: Plan, file: YamlFile, place: Place) -> Iterator[Problem]:
    least, most = _MAY_ASK.get(page.kind, (0, 0))
    many = len(page.asks)
    if not least <= many <= most:
        yield file.problem(
            place, f"a {page.kind} page cannot have {many} questions", "correct questions or kind"
        )
    if page.kind is PageKind.ENDING:
        yield file.problem(place, "an ending stands under endings", "move it there")
    if (page.kind is PageKind.OPTION) is not (page.option is not None):
        yield file.problem(
            place, "an option page names its option, other pages name none", "correct option or kind"
        )
    if page.option:
        yield from known(
            file, place, [page.option], (option.key for option in plan.options.options), "option"
        )
    checked = {check.question for check in plan.understanding.checks}
    if page.kind is PageKind.CHECK and not checked.issuperset(page.questions):
        yield file.problem(place, "its question has no right answer", "add it to plan/understanding.yaml")


def _ends(plan: Plan) -> Iterator[Problem]:
    """The one start page stands first and the one thanks page last, whatever is answered."""
    file, pages = plan.files["pages"], plan.pages.pages
    for kind, right in ((PageKind.START, 0), (PageKind.THANKS, len(pages) - 1)):
        where = "first" if kind is PageKind.START else "last"
        places = [index for index, page in enumerate(pages) if page.kind is kind]
        if right not in places:
            yield file.problem(("pages", right), f"a {kind} page must stand {where}", "add it there")
        for index in places:
            if index != right:
                yield file.problem(
                    ("pages", index), f"a {kind} page stands only {where}", "move it or take it out"
                )
            elif pages[index].when:
                yield file.problem(
                    ("pages", index), f"the {kind} page is always shown", "take its condition out"
                )


def _endings(plan: Plan) -> Iterator[Problem]:
    file = plan.files["pages"]
    names = {page.key for page in plan.pages.pages}
    grows = [plan.pages.list_grows_in] if plan.pages.list_grows_in else []
    yield from known(file, ("list_grows_in",), grows, plan.pages.sections, "section")
    yield from twice(file, "endings", (ending.key for ending in plan.pages.endings))
    for index, ending in enumerate(plan.pages.endings):
        place = ("endings", index)
        if ending.key in names:
            yield file.problem(
                place, f'a page is called "{ending.key}" too', "give the ending a key of its own"
            )
        yield from known(file, place, [ending.section], plan.pages.sections, "section")
        yield from problems_with(ending.when, file, (*place, "when"), by_key(plan), by_key(plan))
        yield from rests(plan, file, place, ending)
        if condition(ending.when).holds(NO_ANSWERS):
            what = "the walk would stop here before anything is answered"
            yield file.problem((*place, "when"), what, "name an answer that leads here")


def _values(plan: Plan) -> Iterator[Problem]:
    file, rows = plan.files["values"], [row.key for row in plan.comparison.rows]
    single = of_kind(plan, [Kind.ONE])
    yield from twice(file, "concerns", (concern.question for concern in plan.values.concerns))
    for index, concern in enumerate(plan.values.concerns):
        yield from known(file, ("concerns", index), [concern.question], single, "question of kind one")
        yield from known(file, ("concerns", index), concern.rows, rows, "row of the comparison")
    leaning = [plan.values.leaning] if plan.values.leaning else []
    yield from known(file, ("leaning",), leaning, single, "question of kind one")
    for index, wish in enumerate(plan.values.wishes):
        yield from known(file, ("wishes", index), [wish], of_kind(plan, CHOOSING), "question with choices")


def _checks(plan: Plan) -> Iterator[Problem]:
    file, questions = plan.files["understanding"], by_key(plan)
    single = of_kind(plan, [Kind.ONE])
    yield from twice(file, "checks", (check.question for check in plan.understanding.checks))
    for index, check in enumerate(plan.understanding.checks):
        place = ("checks", index)
        yield from known(file, place, [check.question], single, "question of kind one")
        if check.question in single:
            yield from known(file, place, [check.correct], choice_keys(questions[check.question]), "choice")
        yield from rests(plan, file, place, check)
