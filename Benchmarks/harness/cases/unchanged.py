"""P8: an audit of one repository in which nothing changed, against git telling its head."""

import subprocess

from .. import git, processes
from ..bench import report_of
from ..results import Comparison
from . import fleet_audit

# Of processes that take milliseconds, many are needed.
TURNS = 40


def measure(bench):
    folder, _ = fleet_audit.prepare(bench)
    repository = min((folder / "fleet").glob("*/*.git"))
    reports = bench.data.fresh("reports")
    bench.audit_now(repository, reports)
    written = stamps(reports)
    head = git.run(repository, "rev-parse", "HEAD").decode().strip()
    samples = processes.alternate(
        bench.data.count(TURNS, least=5) * bench.rounds, lambda: bench.audit_now(repository, reports).seconds,
        lambda: processes.run(git.command(repository, "rev-parse", "HEAD")).seconds)
    yield Comparison(
        "P8", "one repository", *samples, "git rev-parse HEAD", goal=4.0,
        differences=differences(reports, written, head), facts={"git": git_version()})


def stamps(reports):
    """When each file about the repository was written."""
    return {path: path.stat().st_mtime_ns for path in (reports / "repositories").rglob("*") if path.is_file()}


def differences(reports, written, head):
    """Both sides must mean the same commit, and ours must have found nothing to write."""
    told = report_of(reports)["head"]["commit"]
    lines = [] if told == head else [f"the report is about {told}, and HEAD is {head}"]
    if stamps(reports) != written:
        lines.append("the repository was audited again")
    return lines


def git_version():
    return subprocess.run(["git", "--version"], stdout=subprocess.PIPE, check=True).stdout.decode().strip()
