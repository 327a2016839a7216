"""Clips are made of what is missing, and of nothing that nobody says."""

from pathlib import Path

import pytest

from kiosk.device.clip_maker import ClipError, Made, make_clips
from kiosk.device.clips import PACES, clip_name
from kiosk.device.engines import ENGINES, SYNTHESIZER, engine_of

OWN = f"{SYNTHESIZER} -s {{words}} --stdin -w {{wav}}"


def names(folder: Path) -> set[str]:
    return {f"{clip.parent.name}/{clip.name}" for clip in folder.glob("*/*")}


def test_each_sentence_at_each_pace_and_what_is_there_stays(tmp_path: Path) -> None:
    engine = engine_of("own", OWN)
    assert engine
    assert make_clips(tmp_path, engine, ["Tea.", "Milk."]) == Made(6, 0, 0)
    assert names(tmp_path) == {
        f"{pace}/{clip_name('own', said)}" for pace in PACES for said in ("Tea.", "Milk.")
    }
    assert (tmp_path / "voice.txt").read_text(encoding="utf-8") == "own\n"
    before = {clip: clip.stat().st_mtime_ns for clip in tmp_path.glob("*/*")}
    assert make_clips(tmp_path, engine, ["Tea.", "Sugar."]) == Made(3, 3, 3)
    kept = [clip for clip, when in before.items() if clip.exists() and clip.stat().st_mtime_ns == when]
    assert len(kept) == len(PACES)


@pytest.mark.parametrize("command", ["no-such-program {wav}", "false {wav}", "true {wav}", "true"])
def test_what_an_engine_does_not_make_is_said(tmp_path: Path, command: str) -> None:
    engine = engine_of("own", command)
    assert engine
    with pytest.raises(ClipError) as said:
        make_clips(tmp_path, engine, ["Tea."])
    assert command.partition(" ")[0] in str(said.value)
    assert not list(tmp_path.glob("*/*.opus"))


def test_a_text_stands_in_the_command_or_goes_into_it() -> None:
    assert "{text}" in ENGINES["slt-flite"].command(120)
    assert "{text}" not in ENGINES["slt-hts"].command(120)
    assert engine_of("nobody", "") is None
