"""Metrics as the text that Prometheus and node-exporter's textfile collector read."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

PREFIX = "spine_kiosk_"
LABEL = re.compile(r"[A-Za-z0-9_.:+~-]{1,60}")
"""The form of a label's value: no space and no quotation mark, so no sentence, and no name as it is written."""
UNKNOWN = "unknown"


class MetricKind(StrEnum):
    """What Prometheus calls the two kinds."""

    COUNTER = "counter"
    GAUGE = "gauge"


@dataclass(frozen=True, slots=True)
class Sample:
    """One number, and the labels that tell it from its kin."""

    value: float
    labels: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Metric:
    """A metric by its name without the prefix, what it is, and its numbers."""

    name: str
    kind: MetricKind
    about: str
    samples: tuple[Sample, ...]


def gauge(name: str, about: str, value: float, **labels: str) -> Metric:
    """A number that goes up and down."""
    return Metric(name, MetricKind.GAUGE, about, (Sample(value, labels),))


def counter(name: str, about: str, value: float) -> Metric:
    """A number that only goes up."""
    return Metric(name, MetricKind.COUNTER, about, (Sample(value, {}),))


def by_label(kind: MetricKind, name: str, about: str, label: str, values: Mapping[str, float]) -> Metric:
    """One number for each value of a label."""
    return Metric(name, kind, about, tuple(Sample(value, {label: word}) for word, value in values.items()))


def text_of(metrics: Iterable[Metric]) -> str:
    """The whole file."""
    return "".join(line + "\n" for metric in metrics for line in _lines(metric))


def _lines(metric: Metric) -> Iterable[str]:
    name = PREFIX + metric.name
    yield f"# HELP {name} {metric.about}"
    yield f"# TYPE {name} {metric.kind}"
    for sample in metric.samples:
        yield f"{name}{_labels(sample.labels)} {sample.value:.15g}"


def _labels(labels: Mapping[str, str]) -> str:
    told = ",".join(f'{name}="{_value(value)}"' for name, value in labels.items())
    return f"{{{told}}}" if told else ""


def _value(value: str) -> str:
    return value if LABEL.fullmatch(value) else UNKNOWN
