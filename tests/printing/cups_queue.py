"""A real CUPS with one queue, of its own: another port, another spool, gone with the test."""

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from tests.printing.eve_printer import free_port

CUPSD = shutil.which("cupsd", path="/usr/sbin:/usr/bin")
WITHIN_S = 20.0

CONFIG = """Listen localhost:{port}
LogLevel warn
WebInterface No
Browsing Off
PreserveJobFiles Yes
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
FILES = """ServerRoot {folder}
CacheDir {folder}/cache
StateDir {folder}/state
RequestRoot {folder}/spool
TempDir {folder}/tmp
AccessLog {folder}/access_log
ErrorLog {folder}/error_log
PageLog {folder}/page_log
FileDevice Yes
Sandboxing relaxed
User {user}
Group {group}
"""


class CupsQueue:
    """A queue called "clinic" before that printer."""

    def __init__(self, folder: Path, device: str) -> None:
        if CUPSD is None or os.geteuid() != 0:
            pytest.skip("a CUPS of our own needs cupsd, and root to start it")
        self.folder, self.port = folder, free_port()
        for name in ("cache", "state", "spool", "tmp", "state/certs"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        (folder / "cupsd.conf").write_text(CONFIG.format(port=self.port))
        (folder / "cups-files.conf").write_text(FILES.format(folder=folder, user="lp", group="lp"))
        for path in (folder, *folder.rglob("*")):
            shutil.chown(path, "root", "lp")
            path.chmod(0o775 if path.is_dir() else 0o640)
        command = [CUPSD, "-f", "-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")]
        self._server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._lpadmin(
            "-p", "clinic", "-E", "-v", device, "-m", "raw" if device.startswith("file:") else "everywhere"
        )

    @property
    def address(self) -> str:
        """Where the kiosk is told to print."""
        return f"ipp://localhost:{self.port}/printers/clinic"

    def _lpadmin(self, *options: str) -> None:
        deadline = time.monotonic() + WITHIN_S
        while True:
            command = ["lpadmin", "-h", f"localhost:{self.port}", *options]
            run = subprocess.run(command, capture_output=True, text=True, check=False)
            if run.returncode == 0:
                return
            assert time.monotonic() < deadline, f"{run.stderr} {(self.folder / 'error_log').read_text()}"
            time.sleep(0.1)

    def stop(self) -> None:
        """Ends the server."""
        self._server.terminate()
        self._server.wait()
