"""A ratio is told of equal work alone."""

import contextlib
import io
import json
import os
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from harness import agreement, command, tables  # noqa: E402
from harness.results import Amount, Comparison  # noqa: E402

# An audit that finds nothing, and the fastest of all.
IDLE = "#!/bin/sh\n"
BUILD = "#!/bin/sh\necho '{\"build\": \"none\"}'\n"


class RefusalTests(unittest.TestCase):
    def test_a_ratio_is_the_median_of_rounds(self):
        result = Comparison("P0", "x", [1.0, 2.0, 9.0], [2.0, 2.0, 3.0], "peer", goal=1.0)
        self.assertEqual((result.ratio, result.is_met), (1.0, True))
        self.assertIn("1.00", printed([result]))

    def test_where_the_sides_differ_there_is_no_ratio(self):
        result = Comparison("P0", "x", [1.0], [8.0], "peer", goal=1.0, differences=["1 version by ours alone"])
        self.assertIsNone(result.ratio)
        self.assertIsNone(result.is_met)
        self.assertIsNone(result.document()["ratio"])
        text = printed([result])
        self.assertIn("REFUSED", text)
        self.assertNotIn("0.12", text)
        self.assertIn("not the same work: 1 version by ours alone", text)

    def test_an_amount_of_wrong_work_is_not_told(self):
        result = Amount("P0", "x", 12.5, "ms", goal=100.0, differences=["no report came"])
        self.assertIsNone(result.document()["value"])
        self.assertNotIn("12.5", printed([result]))

    def test_nothing_found_is_no_agreement(self):
        self.assertEqual(agreement.differences(set(), set()), ["neither found versions of cards"])
        self.assertEqual(agreement.differences({1}, {1}), [])
        self.assertEqual(len(agreement.differences({1, 2}, {1, 3})), 2)

    def test_an_audit_that_finds_nothing_is_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            programs = Path(folder) / "programs"
            programs.mkdir()
            for name, text in (("audit", IDLE), ("in-process", BUILD)):
                (programs / name).write_text(text)
                os.chmod(programs / name, 0o755)
            options = ["--programs", str(programs), "--data", folder, "--scale", "0.001", "--rounds", "1", "P2"]
            output = io.StringIO()
            with contextlib.redirect_stdout(output), contextlib.redirect_stderr(io.StringIO()):
                code = command.main(options)
            results = json.loads((Path(folder) / "results.json").read_text())["results"]
        self.assertEqual(code, 1)
        self.assertIn("REFUSED", output.getvalue())
        self.assertIn("by the peer alone", output.getvalue())
        self.assertIsNone(results[0]["ratio"])


def printed(results):
    lines = []
    tables.print_all(results, lines.append)
    return "\n".join(lines)


if __name__ == "__main__":
    unittest.main()
