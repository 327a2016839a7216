"""Root does as the kiosk's own account whatever touches the kiosk's own folder: what is made there belongs to it."""

import os
import pwd
import subprocess
from pathlib import Path

import pytest

from kiosk.commands import account
from kiosk.commands.account import as_the_kiosk
from kiosk.device.places import INSTALLED_SETTINGS

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root can be somebody else")


@pytest.fixture(autouse=True)
def nobody(monkeypatch: pytest.MonkeyPatch) -> pwd.struct_passwd:
    """An account that stands in for the one that the package makes."""
    found = pwd.getpwnam("nobody")
    monkeypatch.setattr(account, "kiosk_account", lambda: found)
    return found


def test_what_is_made_belongs_to_the_kiosk(tmp_path: Path, nobody: pwd.struct_passwd) -> None:
    for folder in (tmp_path, *list(tmp_path.parents)[:2]):
        folder.chmod(0o777)
    with as_the_kiosk(INSTALLED_SETTINGS):
        (tmp_path / "made").touch()
        with pytest.raises(PermissionError):
            Path("/etc/spine-kiosk-test").touch()
    assert (tmp_path / "made").stat().st_uid == nobody.pw_uid
    assert os.geteuid() == 0


def test_what_is_started_meanwhile_is_the_kiosk_for_good(nobody: pwd.struct_passwd) -> None:
    asks = "import os; print(*os.getresuid(), *os.getresgid())"
    with as_the_kiosk(INSTALLED_SETTINGS):
        assert os.getuid() == os.geteuid() == nobody.pw_uid, "Qt draws for nobody else"
        told = subprocess.check_output(["/usr/bin/python3", "-c", asks], text=True)
    assert told.split() == [str(nobody.pw_uid)] * 3 + [str(nobody.pw_gid)] * 3
    assert os.getresuid() == (0, 0, 0)


def test_with_settings_of_their_own_everybody_stays_who_they_are(tmp_path: Path) -> None:
    with as_the_kiosk(tmp_path / "kiosk.toml"):
        assert os.geteuid() == 0


def test_whatever_happens_root_is_root_again() -> None:
    home = os.environ.get("HOME")
    with pytest.raises(ValueError, match="broken"), as_the_kiosk(INSTALLED_SETTINGS):
        raise ValueError("broken")
    assert (os.geteuid(), os.environ.get("HOME")) == (0, home)
