"""What the prover of plan/safety.yaml found: how many combinations of answers each rule holds over."""

from dataclasses import dataclass

from kiosk.decision.problems import Problem


@dataclass(frozen=True, slots=True)
class Proved:
    """One rule, and over how many ways or texts it was held; with `problems` it does not hold."""

    rule: str
    combinations: int = 0
    texts: int = 0
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Proof:
    """The rules of one aid in the order of its file."""

    rules: tuple[Proved, ...] = ()

    @property
    def combinations(self) -> int:
        """How many combinations of answers were walked, over all rules."""
        return sum(each.combinations for each in self.rules)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Every way in which a rule is broken."""
        return tuple(problem for each in self.rules for problem in each.problems)

    def __str__(self) -> str:
        """Give it as `content check` prints it: 14 safety rules proved over 12 345 combinations of answers."""
        return f"{len(self.rules)} safety rules proved over {self.combinations:,} combinations of answers".replace(
            ",", " "
        )
