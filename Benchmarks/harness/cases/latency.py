"""P5: how long it takes from a ref that moved on disk to the report in place, while a daemon has nothing else to do."""

import json
import math
import os
import shutil
import time
from random import Random

from .. import daemon, fast_import, git
from ..cards import CardTexts
from ..results import Amount
from . import fleet_audit

UPDATES = 200
PATIENCE = 30
PAUSE = 0.25


def measure(bench):
    source, _ = fleet_audit.prepare(bench)
    work = bench.data.fresh("daemon")
    shutil.copytree(source / "fleet", work / "fleet")
    repositories = sorted((work / "fleet").glob("*/*.git"))
    random = Random(bench.data.seed)
    moved = random.sample(repositories, min(bench.data.count(UPDATES, least=2), len(repositories)))
    commits = {repository: commit_beforehand(repository, random) for repository in moved}
    with daemon.watching(bench, work / "fleet", work / "reports") as watch:
        watch.wait_until_idle(len(repositories))
        updates = [update(repository, commits[repository], work / "reports") for repository in moved]
    seconds = sorted(took for took, _ in updates)
    differences = [line for _, line in updates if line]
    for name, share in (("p50", 0.5), ("p90", 0.9), ("p99", 0.99), ("max", 1.0)):
        value = seconds[math.ceil(share * len(seconds)) - 1] * 1000
        facts = {"updates": len(seconds), "repositories": len(repositories)}
        yield Amount(
            "P5", f"{name} of {len(seconds)} updates", value, "ms", goal=100.0 if name == "p99" else None,
            differences=differences, facts=facts)


def commit_beforehand(repository, random):
    """A commit on top of main, whose objects are there and whose ref is not."""
    ref = repository / "refs/heads/main"
    before = ref.read_bytes()
    with fast_import.into(repository) as stream:
        text = CardTexts(random).details(repository.stem, 99)
        changes = {"model_card_docs/model_card_details.md": stream.blob(text)}
        start = before.decode().strip()
        stream.commit("refs/heads/main", changes, 1_700_000_000, "Author <author@example.org>", start=start)
    after = git.run(repository, "rev-parse", "refs/heads/main").decode().strip()
    ref.write_bytes(before)
    return after


def update(repository, commit, reports):
    """Seconds until the report is there, and what is wrong with it."""
    report = reports / "repositories" / f"{repository.parent.name}%2F{repository.stem}" / "report.json"
    before = os.stat(report).st_ino
    lock = repository / "refs/heads/main.lock"
    lock.write_text(commit + "\n")
    time.sleep(PAUSE)
    begin = time.perf_counter()
    os.rename(lock, repository / "refs/heads/main")
    while os.stat(report).st_ino == before:
        if time.perf_counter() - begin > PATIENCE:
            return PATIENCE, f"no report of {repository.name} came"
        time.sleep(0.0002)
    took = time.perf_counter() - begin
    told = json.loads(report.read_text())["head"]["commit"]
    return took, None if told == commit else f"the report of {repository.name} is about {told}, not {commit}"
