"""P3: a sweep of repositories in which nothing changed, against a bare loop of the stats that tell it."""

from .. import sweep_set
from ..results import Comparison

SIZES = [1000, 2000, 5000, 10_000]
# What the probe moves: HEAD, packed-refs, a branch, and a folder of refs.
PROBED = 4


def measure(bench):
    folder, _ = prepare(bench)
    sizes = [bench.data.count(size, least=PROBED) for size in SIZES]
    told = bench.in_process("sweep", 3 * bench.rounds, folder / "set", *sizes)
    differences = probe_differences(told)
    for sweep in told["sweeps"]:
        count = sweep["repositories"]
        yield Comparison(
            "P3", f"{count:,} repositories", sweep["samples"]["ours"], sweep["samples"]["peer"], "a bare loop of lstat",
            goal=2.0, size=(count, "repositories"), differences=differences, facts={"files": sweep["paths"]})


def prepare(bench):
    data = bench.data
    count = data.count(sweep_set.REPOSITORIES, least=20)
    return data.get("sweep", lambda path: sweep_set.write(path, data.seed, count))


def probe_differences(told):
    """Both sides must have noticed the same when something did change."""
    ours, peer = told["oursChanged"], told["peerChanged"]
    if ours == peer and len(ours) == PROBED:
        return []
    return [f"of {PROBED} repositories that moved, ours named {ours} and the peer {peer}"]
