"""One rule on trial: where it stands, and how its being broken is told in a person's words."""

from dataclasses import dataclass

from kiosk.content.build.locale import LocaleWriter
from kiosk.content.build.texts import Texts
from kiosk.content.reading.yaml_file import Place, YamlFile
from kiosk.content.safety.answer_paths import Ground, Way
from kiosk.content.schema.safety import SafetyRule
from kiosk.decision.aid import Aid
from kiosk.decision.problems import Problem
from kiosk.decision.summary import said


@dataclass(frozen=True, slots=True)
class Case:
    """A rule and its place in plan/safety.yaml, the ground of its aid, and the texts of each language."""

    rule: SafetyRule
    ground: Ground
    texts: tuple[Texts, ...]
    file: YamlFile
    place: Place

    @property
    def aid(self) -> Aid:
        """The aid in its first language."""
        return self.ground.aid

    def broken(self, what: str, remedy: str) -> Problem:
        """The rule does not hold: how, and what to do."""
        return self.file.problem(self.place, f'the rule "{self.rule.key}" is broken: {what}', remedy)

    def somebody(self, way: Way) -> str:
        """Who comes that way: their answers as they read them back."""
        writer = LocaleWriter(self.aid.language)
        questions = self.aid.questions
        told = [
            f"{questions[key].short}: {said(questions[key], given, writer)}"
            for key, given in way.route.counted.items()
        ]
        return (
            f'somebody who answers "{"; ".join(told)}" and skips the rest'
            if told
            else "somebody who skips all"
        )
