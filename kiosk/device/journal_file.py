"""The journal's file, tried out before there is anything to note."""

import errno

from kiosk.decision.problems import Problem
from kiosk.device.settings import Settings
from kiosk.ordinary_file import open_to_append

_REMEDIES = {
    errno.ENOENT: "make its folder, or name another file",
    errno.ENOTDIR: "make its folder, or name another file",
    errno.EISDIR: 'name a file in it, or "" for standard error',
    errno.EINVAL: 'name an ordinary file, or "" for standard error',
}


def journal_problems(settings: Settings) -> list[Problem]:
    """What keeps the kiosk from writing its journal where the settings say; the file is made if need be."""
    if not settings.journal.file:
        return []
    try:
        open_to_append(settings.journal.file).close()
    except OSError as error:
        reason = (error.strerror or "no reason known").lower()
        what = f'"file": the journal {settings.journal.file} cannot be written ({reason})'
        remedy = _REMEDIES.get(error.errno or 0, "let the kiosk's user write there, or name another file")
        return [settings.source.problem(("journal", "file"), what, remedy)]
    return []
