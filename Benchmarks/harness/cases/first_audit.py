"""P1 and P1b: the first audit of a whole history, against git naming the changed files and merely listing the trees."""

from .. import agreement, git, history, processes
from ..bench import ALL_REFS, history_of
from ..results import Comparison

PEERS = {"P1": ("git log --all -c --raw", git.LOG, 0.8), "P1b": ("git rev-list --all --objects", git.REV_LIST, 1.0)}


# Where a link leads nowhere, each commit is asked whether it once led somewhere: other work, which is measured apart.
LINKED_COMMITS = 2000
DEAD_LINKS = 0.02


def measure(bench):
    for size, path, facts in [*repositories(bench), *linked(bench)]:
        # How cost grows is told by P1.
        wanted = bench.selected & (PEERS.keys() if size == "100 %" else {"P1"})
        if wanted:
            yield from compare(bench, size, path, facts, sorted(wanted))


def repositories(bench):
    """The whole is the last one."""
    if bench.repository:
        return [("100 %", bench.repository, history.facts(bench.repository))]
    data = bench.data
    folder, facts = data.get(
        "history", lambda path: history.write_with_parts(path, data.seed, data.count(history.COMMITS)))
    parts = [(f"{percent} %", f"history-{percent}.git") for percent in history.GROWTH]
    return [(size, folder / name, facts[name]) for size, name in [*parts, ("100 %", "history.git")]]


def linked(bench):
    """A short history of cards with dead links."""
    if bench.repository:
        return []
    data = bench.data
    commits = data.count(LINKED_COMMITS, least=100)
    folder, facts = data.get("linked", lambda path: history.write(path, data.seed, commits, DEAD_LINKS))
    return [("dead links", folder / "history.git", facts["history.git"])]


def compare(bench, size, path, facts, cases):
    reports = audit(bench, path)[1]
    ours = agreement.versions_by_us(history_of(reports), bench.is_card)
    differences = agreement.differences(ours, agreement.versions_by_git(path, bench.is_card))
    sides = [lambda: audit(bench, path)[0]]
    sides += [lambda command=PEERS[case][1]: processes.run(git.command(path, *command)).seconds for case in cases]
    samples = [[] for _ in sides] if differences else processes.alternate(bench.rounds, *sides)
    for case, peer in zip(cases, samples[1:]):
        name, _, goal = PEERS[case]
        yield Comparison(
            case, f"{size}, {facts['commits']:,} commits", samples[0], peer, name,
            goal=goal if size == "100 %" else None, size=(facts["trees"], "trees") if "%" in size else None,
            differences=differences,
            facts={**facts, "versions": len(ours)})


def audit(bench, path):
    """Seconds, and the reports."""
    reports = bench.data.fresh("reports")
    ended = bench.audit_now(path, reports, *ALL_REFS, *bench.layout_options)
    return ended.seconds, reports
