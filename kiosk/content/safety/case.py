"""A safety rule with all that it is tried on, and the words for a counter-example."""

from dataclasses import dataclass

from kiosk.content.build.locale import LocaleWriter
from kiosk.content.build.texts import Texts
from kiosk.content.reading.yaml_file import Place, YamlFile
from kiosk.content.safety.answer_paths import AidIndex, AnswerPath
from kiosk.content.schema.safety import SafetyRule
from kiosk.decision.aid import Aid
from kiosk.decision.problems import Problem
from kiosk.decision.summary import said


@dataclass(frozen=True, slots=True)
class Case:
    """A rule and its place in plan/safety.yaml, the index of its aid, and the texts of each language."""

    rule: SafetyRule
    aid_index: AidIndex
    texts: tuple[Texts, ...]
    file: YamlFile
    place: Place

    @property
    def aid(self) -> Aid:
        """The aid in its first language."""
        return self.aid_index.aid

    def broken(self, what: str, remedy: str) -> Problem:
        """The problem that the rule does not hold: how, and what to do."""
        return self.file.problem(self.place, f'the rule "{self.rule.key}" is broken: {what}', remedy)

    def described(self, path: AnswerPath) -> str:
        """Who takes that path: somebody with these answers, as they read them back."""
        writer = LocaleWriter(self.aid.language)
        questions = self.aid.questions
        told = [
            f"{questions[key].short}: {said(questions[key], given, writer)}"
            for key, given in path.route.counted.items()
            if key in path.answers
        ]
        return (
            f'somebody who answers "{"; ".join(told)}" and skips the rest'
            if told
            else "somebody who skips all"
        )
