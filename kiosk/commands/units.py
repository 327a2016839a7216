"""What systemd says of a unit."""

import subprocess


def shown(unit: str, *properties: str) -> dict[str, str]:
    """Its properties; empty where there is no systemd that knows it."""
    command = ["systemctl", "show", unit, *(f"--property={name}" for name in ("LoadState", *properties))]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=10)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return {}
    found = dict(line.split("=", 1) for line in done.stdout.splitlines() if "=" in line)
    return found if done.returncode == 0 and found.get("LoadState") != "not-found" else {}
