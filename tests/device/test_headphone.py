"""A headphone that is plugged in or pulled out is told of, as ALSA's programs write it (alsa-utils 1.2)."""

import os
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue

import pytest

from kiosk.device.headphone import plugged_in, watch_headphone

WITHIN_S = 20
CONTENTS = """\
numid=8,iface=CARD,name='HDMI/DP,pcm=3 Jack'
  ; type=BOOLEAN,access=r-------,values=1
  : values=on
numid=7,iface=CARD,name='{name}'
  ; type=BOOLEAN,access=r-------,values=1
  : values={value}
numid=6,iface=CARD,name='Mic Jack'
  ; type=BOOLEAN,access=r-------,values=1
  : values=on
numid=2,iface=MIXER,name='Master Playback Switch'
  ; type=BOOLEAN,access=rw------,values=2
  : values=on,on
"""
CHANGED = "card 0, #7 (2,0,0,Headphone Jack,0) VALUE\n"
LOUDER = "card 0, #1 (2,0,0,Master Playback Volume,0) VALUE\n"


class Card:
    """A sound card: what is in its socket, and the lines that its changes are written in."""

    def __init__(self, folder: Path) -> None:
        self.devices, self._contents, self._changes = folder / "snd", folder / "contents", folder / "changes"
        self.devices.mkdir()
        (self.devices / "controlC0").touch()
        self.has("off")
        os.mkfifo(self._changes)
        self._program("amixer", f'[ "$*" = "-c 0 contents" ] && cat "{self._contents}"')
        self._program("alsactl", f'[ "$1" = monitor ] && exec cat "{self._changes}"')

    def _program(self, name: str, does: str) -> None:
        program = self.devices.parent / "bin" / name
        program.parent.mkdir(exist_ok=True)
        program.write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
        program.chmod(0o755)

    def has(self, value: str, name: str = "Headphone Jack") -> None:
        self._contents.write_text(CONTENTS.format(name=name, value=value), encoding="utf-8")

    def open(self) -> int:
        """The other end of the lines, once somebody reads them."""
        return os.open(self._changes, os.O_WRONLY)


@pytest.fixture
def card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Card:
    made = Card(tmp_path)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    return made


@pytest.mark.parametrize("name", ["Headphone Jack", "Front Headphone Jack", "Headset Jack"])
def test_what_is_in_the_socket(card: Card, name: str) -> None:
    card.has("on", name)
    assert plugged_in(card.devices)
    card.has("off", name)
    assert not plugged_in(card.devices)


@pytest.mark.parametrize("name", ["Mic Jack", "Headphone Mic Boost", "Headset Mic Phantom Jack", "HDMI Jack"])
def test_other_sockets_are_no_headphone(card: Card, name: str) -> None:
    card.has("on", name)
    assert not plugged_in(card.devices)


@pytest.fixture
def told(card: Card) -> Iterator["Queue[bool]"]:
    said: Queue[bool] = Queue()
    end = watch_headphone(said.put, card.devices)
    yield said
    end()


def test_each_change_is_told_once(card: Card, told: "Queue[bool]") -> None:
    changes = card.open()
    os.write(changes, LOUDER.encode())
    for value, known in (("on", True), ("off", False)):
        card.has(value)
        os.write(changes, CHANGED.encode() * 3)
        assert told.get(timeout=WITHIN_S) is known
    os.close(changes)
    with pytest.raises(Empty):
        told.get_nowait()


def test_a_machine_without_alsa_tells_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    end = watch_headphone(lambda known: pytest.fail("there is nothing to tell"), tmp_path)
    end()
