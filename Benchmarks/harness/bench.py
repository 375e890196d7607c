"""What every case is given."""

import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from . import git, layout, processes
from .data import DataFolder

ALL_REFS = ["--refs", "HEAD", "--refs", "refs/**"]


@dataclass
class Bench:
    data: DataFolder
    # The folder of the programs.
    programs: Path
    rounds: int = 5
    # A repository given by hand, and globs of its cards.
    repository: Path | None = None
    cards: list = field(default_factory=list)
    # Cards given by hand.
    card_files: list = field(default_factory=list)
    # What was asked for, where a case measures more than one thing.
    selected: frozenset = frozenset()

    def audit(self, *arguments):
        return [self.programs / "audit", *arguments]

    def audit_now(self, path, reports, *options):
        """Audits into a folder; findings are no failure."""
        command = self.audit("now", path, "--reports", reports, "--quiet", "--no-sync", *options)
        return processes.run(command, codes=(0, 1))

    def in_process(self, *arguments):
        """What the program for measuring in process says."""
        command = [str(word) for word in (self.programs / "in-process", *arguments)]
        done = subprocess.run(command, stdout=subprocess.PIPE, check=True, env=git.environment())
        return json.loads(done.stdout)

    @property
    def is_card(self):
        return layout.matching(self.cards) if self.cards else layout.is_card

    @property
    def layout_options(self):
        return [word for glob in self.cards for word in ("--cards", glob)]


def history_of(reports):
    """The one history.jsonl in a folder of reports."""
    return next(iter((reports / "repositories").glob("*/history.jsonl")), reports / "history.jsonl")


def report_of(reports):
    """The one report in a folder of reports."""
    return json.loads(next((reports / "repositories").glob("*/report.json")).read_text())
