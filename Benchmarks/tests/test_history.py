"""What the generators write."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from harness import agreement, git, history  # noqa: E402

COMMITS = 1100


class HistoryTests(unittest.TestCase):
    def test_a_seed_makes_one_history_of_every_shape(self):
        with tempfile.TemporaryDirectory() as folder:
            places = (("first", 1), ("second", 1), ("other", 2))
            first, second, other = (self.made(Path(folder) / name, seed) for name, seed in places)
            self.assertEqual(first["refs"], second["refs"])
            self.assertNotEqual(first["refs"], other["refs"])
            self.assertGreaterEqual(first["facts"]["commits"], COMMITS)
            self.assertGreater(first["facts"]["merges"], first["facts"]["octopuses"])
            self.assertGreater(first["facts"]["octopuses"], 0)
            self.assertGreater(len(first["versions"]), COMMITS * history.CARD_CHANGES / 2)
            # Two branches that got each other's work have no single merge base.
            self.assertTrue(first["isCrissCross"])

    def made(self, path, seed):
        path.mkdir()
        facts = history.write(path, seed, COMMITS)["history.git"]
        repository = path / "history.git"
        return {
            "facts": facts,
            "refs": git.run(repository, "for-each-ref"),
            "versions": agreement.versions_by_git(repository),
            "isCrissCross": self.is_criss_cross(repository),
        }

    @staticmethod
    def is_criss_cross(repository):
        """Whether some merges have the same parents, the other way round."""
        merges = git.run(repository, "log", "--all", "--min-parents=2", "--max-parents=2", "--format=%P").split(b"\n")
        pairs = {tuple(line.split()) for line in merges if line}
        return any((right, left) in pairs for left, right in pairs)


if __name__ == "__main__":
    unittest.main()
