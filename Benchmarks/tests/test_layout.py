"""Which paths count as cards when both sides are compared."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from harness import layout  # noqa: E402


class LayoutTests(unittest.TestCase):
    def test_cards_are_known_by_their_names(self):
        for path in (b"model_card_details.md", b"a/b/My_Model_Card.md", b"Model Cards/Leaf.md", b"x-modelcard.md"):
            self.assertTrue(layout.is_card(path), path)
        for path in (b"docs/model_card.md", b"model_cards/README.md", b"model_card.md.jinja", b"card.md"):
            self.assertFalse(layout.is_card(path), path)

    def test_globs_mean_whole_paths(self):
        is_card = layout.matching(["cards/*.md", "**/leaf?.md"])
        for path in (b"cards/a.md", b"CARDS/a.md", b"leaf1.md", b"a/b/leaf2.md"):
            self.assertTrue(is_card(path), path)
        for path in (b"cards/a/b.md", b"x/cards/a.md", b"leaf.md", b"aleaf1.md"):
            self.assertFalse(is_card(path), path)

    def test_paths_are_shown_as_reports_show_them(self):
        self.assertEqual(layout.shown("é/a b.md".encode()), "é/a b.md")
        self.assertEqual(layout.shown(b"a%20b%.md"), "a%2520b%.md")
        self.assertEqual(layout.shown(b"\xe9 %.md"), "%E9%20%25.md")


if __name__ == "__main__":
    unittest.main()
