"""The alert rules and the dashboard: they name only what a kiosk writes, and each rule is tried."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.monitoring.written import accepted, as_a_service, busy_yesterday, kiosk_in, names, written_by

MONITORING = Path(__file__).parents[2] / "packaging" / "monitoring"
RULES, TRIED, DASHBOARD = (MONITORING / name for name in ("alerts.yml", "alerts.test.yml", "dashboard.json"))
NOT_OURS = {"up", "node_textfile_mtime_seconds"}
"""Of Prometheus itself, and of node-exporter."""
METRIC = re.compile(r"\b(?:spine_kiosk_\w+|node_\w+|up)\b")


@pytest.fixture
def known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Every metric that a kiosk writes of which everything can be told, and the two of others."""
    as_a_service(monkeypatch, tmp_path)
    busy_yesterday(tmp_path)
    return names(written_by(kiosk_in(tmp_path))) | NOT_OURS


def rules() -> list[dict[str, Any]]:
    (group,) = yaml.safe_load(RULES.read_text("utf-8"))["groups"]
    return list(group["rules"])


def panels() -> list[dict[str, Any]]:
    return list(json.loads(DASHBOARD.read_text("utf-8"))["panels"])


def named(expression: str) -> set[str]:
    """The metrics in an expression."""
    return set(METRIC.findall(re.sub(r'"[^"]*"', '""', expression)))


def shown() -> Iterator[str]:
    """The expressions of the dashboard."""
    for panel in panels():
        yield from (target["expr"] for target in panel["targets"])


def test_each_rule_is_about_what_a_kiosk_writes(known: set[str]) -> None:
    for rule in rules():
        assert named(rule["expr"]), rule["alert"]
        assert named(rule["expr"]) <= known, rule["alert"]


def test_each_panel_shows_what_a_kiosk_writes(known: set[str]) -> None:
    for expression in shown():
        assert named(expression), expression
        assert named(expression) <= known, expression
    asked = json.loads(DASHBOARD.read_text("utf-8"))["templating"]["list"][1]["definition"]
    assert named(asked) <= known


def test_each_rule_says_which_kiosk_it_is_and_what_to_do() -> None:
    for rule in rules():
        assert rule["labels"]["severity"] in {"warning", "critical"}
        assert "{{ $labels.instance }}" in rule["annotations"]["summary"]
        assert rule["annotations"]["action"]


def test_each_rule_is_tried_when_it_has_to_speak_and_when_not() -> None:
    tried = yaml.safe_load(TRIED.read_text("utf-8"))["tests"]
    cases = [case for test in tried for case in test["alert_rule_test"]]
    for rule in rules():
        mine = [case for case in cases if case["alertname"] == rule["alert"]]
        assert any(case.get("exp_alerts") for case in mine), rule["alert"]
        assert any(not case.get("exp_alerts") for case in mine), rule["alert"]
    accepted("check", "rules", str(RULES))
    accepted("test", "rules", str(TRIED))


def test_prometheus_understands_what_the_panels_ask(tmp_path: Path) -> None:
    asked = []
    for number, expression in enumerate(shown()):
        for_one = expression.replace("$kiosk", "front-desk.*")
        assert "$" not in for_one
        assert for_one.count("(") == for_one.count(")")
        asked.append({"record": f"panel:{number}", "expr": for_one})
    file = tmp_path / "panels.yml"
    file.write_text(yaml.safe_dump({"groups": [{"name": "panels", "rules": asked}]}), encoding="utf-8")
    accepted("check", "rules", str(file))


def test_the_dashboard_can_be_taken_in_as_it_is() -> None:
    board = json.loads(DASHBOARD.read_text("utf-8"))
    assert {"title", "uid", "schemaVersion", "templating", "time"} <= board.keys()
    ids = [panel["id"] for panel in board["panels"]]
    assert len(set(ids)) == len(ids)
    taken = set[tuple[int, int]]()
    for panel in board["panels"]:
        assert panel["title"]
        assert {panel["datasource"]["uid"], *(each["datasource"]["uid"] for each in panel["targets"])} == {
            "${datasource}"
        }
        place = panel["gridPos"]
        cells = {(place["x"] + x, place["y"] + y) for x in range(place["w"]) for y in range(place["h"])}
        assert max(x for x, _ in cells) < 24
        assert not cells & taken, panel["title"]
        taken |= cells
