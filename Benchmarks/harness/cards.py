"""Texts of model cards, each made anew from the filled one that the tests of the rules keep."""

import re
from pathlib import Path

EXAMPLE = Path(__file__).resolve().parents[2] / "Tests/CardCheckerTests/Mutations/Cards/model-card-4"
SUBJECTS = ["The model", "The second network", "An earlier checkpoint", "The ensemble", "The smaller variant"]
VERBS = ["was measured on", "was trained on", "counts more than", "was compared with", "is uncertain about"]
THINGS = ["photographs of young plants", "leaves in shade", "plants of the northern beds", "frames of the camera"]
ENDS = ["in three greenhouses", "over one season", "after the lenses were cleaned", "as two growers confirmed"]
# What goes wrong with a section, and how often.
FAULTS = {"empty": 0.04, "prompt": 0.03, "missing": 0.03}


class CardTexts:
    """Texts for the cards of one repository.

    dead_links: how many of the sections have one.
    """

    def __init__(self, random, dead_links=0):
        self.random = random
        self.faults = {**FAULTS, "link": dead_links}
        self.preface, self.sections = split((EXAMPLE / "model_card_docs/model_card_details.md").read_text())
        self.metadata_text = (EXAMPLE / "model_card_docs/model_card_metadata.yaml").read_text()

    def details(self, name, version):
        """The text of a card in one of its versions, with faults that come and go."""
        sections = [self._section(heading, body) for heading, body in self.sections]
        title = f"# {name}\n\nVersion {version}. {self._sentence()}\n\n"
        return (title + "".join(part for part in sections if part)).encode()

    def metadata(self, name, version):
        text = self.metadata_text.replace('"Leaf Counter"', f'"{name}"')
        return in_the_past(re.sub(r'model_version: ".*"', f'model_version: "v1.{version}.0"', text).encode())

    def grown(self, factor):
        """The filled card with bodies that are longer, each by the same factor."""
        parts = [self.preface]
        for heading, body in self.sections:
            parts.append(heading + body)
            if body.strip():
                parts += [self._paragraph() for _ in range(factor - 1)]
        return "".join(parts).encode()

    def _section(self, heading, body):
        chance = self.random.random()
        if not body.strip():
            return heading + body
        for fault, share in self.faults.items():
            chance -= share
            if chance < 0:
                return self._faulty(fault, heading, body)
        return heading + body + (self._paragraph() if self.random.random() < 0.5 else "")

    @staticmethod
    def _faulty(fault, heading, body):
        return {
            "empty": heading + "\n...\n\n",
            "prompt": heading + "\n[insert it here]\n\n",
            "missing": "",
            "link": heading + body + "See [the notes](../docs/gone.md).\n\n",
        }[fault]

    def _paragraph(self):
        return " ".join(self._sentence() for _ in range(3)) + "\n\n"

    def _sentence(self):
        choice = self.random.choice
        number = self.random.randrange(2, 9000)
        return f"{choice(SUBJECTS)} {choice(VERBS)} {number} {choice(THINGS)} {choice(ENDS)}."


def beside():
    """What stands around a card, by its path from the folder of the model."""
    skipped = {"model_card_details.md", "model_card_metadata.yaml"}
    files = sorted(path for path in EXAMPLE.rglob("*") if path.is_file() and path.name not in skipped)
    return {str(path.relative_to(EXAMPLE)): in_the_past(path.read_bytes()) for path in files}


def in_the_past(metadata):
    """No commit is older than the model."""
    return re.sub(rb'(: "|/)20\d\d-(?=\d\d)', rb"\g<1>2014-", metadata)


def split(text):
    """What precedes the first section, and the sections as pairs of heading line and body."""
    parts = re.split(r"(?m)^(##+ .*\n)", text)
    return parts[0], list(zip(parts[1::2], parts[2::2]))
