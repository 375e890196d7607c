"""What a run depends on."""

import os
import platform
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def facts(bench):
    return {
        "cores": len(os.sched_getaffinity(0)),
        "processor": processor(),
        "system": platform.platform(),
        "python": platform.python_version(),
        "git": said("git", "--version"),
        "swift": said("swift", "--version").partition("\n")[0],
        "build": bench.in_process("build")["build"],
        "commit": said("git", "-C", ROOT, "rev-parse", "HEAD"),
        "isChanged": bool(said("git", "-C", ROOT, "status", "--porcelain", "--untracked-files=no")),
        "program": said(bench.programs / "audit", "--version"),
        "load": os.getloadavg()[0],
        "seed": bench.data.seed,
        "scale": bench.data.scale,
        "rounds": bench.rounds,
    }


def processor():
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def said(*command):
    words = [str(word) for word in command]
    done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return done.stdout.decode().strip()
