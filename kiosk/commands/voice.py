"""The command `voice`: clips of all that is read aloud, by a voice of one's own or of Debian's."""

import os
import sys
from argparse import Namespace

from kiosk import app
from kiosk.commands import WRONG
from kiosk.commands.language import language_asked
from kiosk.device.clip_maker import ClipError, make_clips
from kiosk.device.engines import ENGINES, engine_of


def voice(asked: Namespace) -> int:
    """Make the clips that are missing."""
    engine = engine_of(asked.voice, asked.command_line)
    if engine is None:
        print(f'There is no voice "{asked.voice}". There are: {", ".join(ENGINES)}.', file=sys.stderr)
        return WRONG
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.tour.rehearsal import spoken

    settings = app.settings_of(asked.settings, asked.aid)
    language = language_asked(asked, settings)
    sentences = spoken(settings, language, app.Screen(1920, 1080))
    said = {sentence.said for sentence in sentences}
    folder = asked.out.resolve() / language
    try:
        made = make_clips(folder, engine, said)
    except ClipError as error:
        print(f"No clips: {error}. Those that were made stay.", file=sys.stderr)
        return WRONG
    megabytes = sum(clip.stat().st_size for clip in folder.glob("*/*.opus")) / 1_000_000
    print(
        f"{made.new} clips made, {made.there} there already, {made.removed} removed: {folder}, {megabytes:.1f} MB"
    )
    return 0
