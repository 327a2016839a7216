"""What root asks of the installed kiosk is done as the kiosk's own account, so that whatever is made belongs to it."""

import os
import pwd
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.device.places import COMMAND, INSTALLED_SETTINGS


def kiosk_account() -> pwd.struct_passwd | None:
    """The account that the package has made; None where there is none."""
    try:
        return pwd.getpwnam(COMMAND)
    except KeyError:
        return None


@contextmanager
def as_the_kiosk(settings: Path | None) -> Iterator[None]:
    """A context: root is the kiosk's account in it, where these are the installed settings; all others stay who they are.

    Only the saved ids stay root's. What is started meanwhile cannot be root again, and Qt draws for no program whose
    real account is another than the one that counts.
    """
    account = kiosk_account()
    if os.geteuid() != 0 or settings != INSTALLED_SETTINGS or account is None:
        yield
        return
    groups, group, home = os.getgroups(), os.getgid(), os.environ.get("HOME", "/")
    os.setgroups(os.getgrouplist(account.pw_name, account.pw_gid))
    os.setresgid(account.pw_gid, account.pw_gid, group)
    os.setresuid(account.pw_uid, account.pw_uid, 0)
    os.environ["HOME"] = account.pw_dir
    try:
        yield
    finally:
        os.environ["HOME"] = home
        os.setresuid(0, 0, 0)
        os.setresgid(group, group, group)
        os.setgroups(groups)
