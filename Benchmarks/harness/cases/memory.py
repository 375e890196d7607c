"""P6: the memory of a daemon that has nothing to do, and of the workers of the first audit of a whole history."""

import subprocess
import threading
import time
from pathlib import Path

from .. import daemon, git
from ..bench import ALL_REFS
from ..results import Amount
from . import first_audit, sweep


def measure(bench):
    yield idle_daemon(bench)
    yield workers(bench)


def idle_daemon(bench):
    """After it audited all repositories for the first time, which is when it needed most."""
    folder, facts = sweep.prepare(bench)
    reports = bench.data.fresh("reports")
    with daemon.watching(bench, folder / "set", reports) as watch:
        watch.wait_until_idle(facts["repositories"])
        told = watch.memory()
    return Amount(
        "P6", f"daemon, {facts['repositories']:,} repositories", told["VmRSS"], "MB", goal=64.0,
        facts={"anonymous": told["RssAnon"], "peak": told["VmHWM"]})


def workers(bench):
    """Anonymous memory of whichever worker has most; packs that are mapped are no memory of its own."""
    _, path, facts = first_audit.repositories(bench)[-1]
    command = bench.audit("now", path, "--reports", bench.data.fresh("reports"), "--quiet", *ALL_REFS)
    process = subprocess.Popen([str(word) for word in command], env=git.environment(), stderr=subprocess.DEVNULL)
    peaks = {}
    watcher = threading.Thread(target=watch_children, args=(process, peaks))
    watcher.start()
    code = process.wait()
    watcher.join()
    differences = [] if code in (0, 1) and peaks else [f"the audit ended with {code}, {len(peaks)} workers were seen"]
    return Amount(
        "P6", f"worker, {facts['commits']:,} commits", max(peaks.values(), default=0), "MB", goal=256.0,
        differences=differences, facts={"workers": sorted(peaks.values())})


def watch_children(process, peaks):
    while process.poll() is None:
        for child in children(process.pid):
            peaks[child] = max(peaks.get(child, 0), daemon.memory(child).get("RssAnon", 0))
        time.sleep(0.005)


def children(pid):
    """Of all its threads."""
    found = []
    for thread in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += thread.read_text().split()
        except OSError:
            # It has ended meanwhile.
            continue
    return found
