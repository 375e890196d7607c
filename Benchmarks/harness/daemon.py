"""The daemon, watched from outside."""

import json
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

from . import git
from .processes import Failed

PATIENCE = 1800


class Daemon:
    def __init__(self, process, reports):
        self.process = process
        self.reports = reports

    def wait_until_idle(self, count):
        """Until all repositories have been audited, and nothing has gone on for a while."""
        deadline = time.monotonic() + PATIENCE
        quiet = 0
        while quiet < 8:
            if time.monotonic() > deadline or self.process.poll() is not None:
                raise Failed("the daemon did not come to rest")
            time.sleep(0.25)
            quiet = quiet + 1 if self._is_idle(count) else 0

    def _is_idle(self, count):
        try:
            status = json.loads((self.reports / "status.json").read_text())
            index = json.loads((self.reports / "index.json").read_text())
        except FileNotFoundError:
            return False
        is_resting = not status["running"] and not status["queue"]["routine"] and not status["queue"]["moved"]
        return status["state"] == "watching" and is_resting and len(index["repositories"]) == count

    def memory(self):
        """Megabytes, by the names that the kernel gives them."""
        return memory(self.process.pid)


@contextmanager
def watching(bench, folder, reports):
    """A daemon over a folder of repositories; ends with the block."""
    command = [str(word) for word in bench.audit("watch", folder, "--reports", reports, "--quiet")]
    process = subprocess.Popen(command, env=git.environment(), stderr=subprocess.DEVNULL)
    try:
        yield Daemon(process, reports)
    finally:
        process.terminate()
        process.wait()


def memory(pid):
    """Megabytes of a process, by the names that the kernel gives them; nothing of one that has ended."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return {}
    fields = (line.split() for line in lines)
    return {field[0].rstrip(":"): int(field[1]) / 1024 for field in fields if field[-1] == "kB"}
