"""P2: the first audit of many small repositories, against one git log for each."""

import time

from .. import agreement, fleet, git, processes
from ..results import Comparison


def measure(bench):
    folder, facts = prepare(bench)
    repositories = sorted((folder / "fleet").glob("*/*.git"))
    reports = audit(bench, folder)[1]
    ours = {path: versions(path, reports) for path in repositories}
    peer = {path: agreement.versions_by_git(path) for path in repositories}
    differences = agreement.differences(*(flat(side) for side in (ours, peer)))
    sides = (lambda: audit(bench, folder)[0], lambda: logs(repositories))
    samples = ([], []) if differences else processes.alternate(bench.rounds, *sides)
    found = sum(len(side) for side in ours.values())
    yield Comparison(
        "P2", f"{facts['repositories']:,} repositories", *samples, "git log --all -c --raw of each repository",
        goal=1.0, differences=differences, facts={**facts, "versions": found})


def prepare(bench):
    data = bench.data
    return data.get("fleet", lambda path: fleet.write(path, data.seed, data.count(fleet.REPOSITORIES, least=3)))


def audit(bench, folder):
    reports = bench.data.fresh("reports")
    return bench.audit_now(folder / "fleet", reports).seconds, reports


def logs(repositories):
    """Seconds that git takes for all of them, one after the other and without a shell."""
    begin = time.perf_counter()
    for repository in repositories:
        processes.run(git.command(repository, *git.LOG))
    return time.perf_counter() - begin


def versions(path, reports):
    folder = f"{path.parent.name}%2F{path.stem}"
    return agreement.versions_by_us(reports / "repositories" / folder / "history.jsonl")


def flat(side):
    return {(path.name, *version) for path, found in side.items() for version in found}
