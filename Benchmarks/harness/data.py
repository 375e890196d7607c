"""Generated data, kept between runs."""

import json
import os
import shutil
from pathlib import Path

# Raised when a generator writes something else than before.
VERSION = 1


class DataFolder:
    """Holds what the generators made, under a name that says of what."""

    def __init__(self, root, seed, scale):
        self.root = Path(root).resolve()
        self.seed = seed
        self.scale = scale

    def get(self, name, make):
        """The folder of this name, made by `make(folder)` where it is not there yet, and the facts that `make` gave."""
        folder = self.root / f"{name}-{VERSION}-{self.seed}-{self.scale:g}"
        told = folder / "facts.json"
        if not told.exists():
            print(f"making {folder}", flush=True)
            self._make(folder, make)
        return folder, json.loads(told.read_text())

    def fresh(self, name):
        """An empty folder for what a run writes."""
        folder = self.root / "work" / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder

    def count(self, number, least=1):
        """That many at full scale."""
        return max(least, round(number * self.scale))

    @staticmethod
    def _make(folder, make):
        half = folder.with_name(folder.name + ".half")
        for path in (half, folder):
            shutil.rmtree(path, ignore_errors=True)
        half.mkdir(parents=True)
        facts = make(half)
        # What was made is not to be written to disk while something is measured.
        os.sync()
        (half / "facts.json").write_text(json.dumps(facts, indent=2) + "\n")
        half.rename(folder)
