"""Many small repositories."""

import shutil
from random import Random

from . import fast_import, git
from .cards import CardTexts, beside

REPOSITORIES = 1000
COMMITS = 50
# Where the cards of a repository stand.
FOLDERS = ["", "small/", "variants/large/"]
CARDS = len(FOLDERS)
VERSIONS = 8
# Of the sections of cards; about one card in ten has one.
DEAD_LINKS = 0.005


def write(path, seed, count):
    """Repositories of fifty commits and three cards each."""
    template = path.parent / (path.name + ".template")
    git.make_bare(template)
    for number in range(count):
        repository = path / "fleet" / f"team{number % 20:02}" / f"model{number:04}.git"
        shutil.copytree(template, repository)
        with fast_import.into(repository) as stream:
            SmallHistory(stream, Random(f"{seed} {number}"), number).write()
    shutil.rmtree(template)
    return {"repositories": count, "commits": count * COMMITS}


class SmallHistory:
    """One branch, of which few commits are about cards."""

    def __init__(self, stream, random, number):
        self.stream = stream
        self.random = random
        self.number = number
        self.texts = CardTexts(random, DEAD_LINKS)
        self.versions = [1] * CARDS

    def write(self):
        edited = set(self.random.sample(range(1, COMMITS), VERSIONS - CARDS))
        for index in range(COMMITS):
            changes = self._first() if index == 0 else self._card() if index in edited else self._file(index)
            self.stream.commit(
                "refs/heads/main", changes, 1_600_000_000 + 86_400 * index + self.number,
                f"Author {index % 7} <author{index % 7}@example.org>")

    def _first(self):
        changes = {}
        for card, folder in enumerate(FOLDERS):
            changes.update({folder + path: self.stream.blob(content) for path, content in beside().items()})
            changes.update(self._details(card))
            text = self.texts.metadata(f"Model {self.number} {card}", 1)
            changes[f"{folder}model_card_docs/model_card_metadata.yaml"] = self.stream.blob(text)
        return changes

    def _card(self):
        card = self.random.randrange(CARDS)
        self.versions[card] += 1
        return self._details(card)

    def _details(self, card):
        text = self.texts.details(f"Model {self.number} {card}", self.versions[card])
        return {f"{FOLDERS[card]}model_card_docs/model_card_details.md": self.stream.blob(text)}

    def _file(self, index):
        path = f"{self.random.choice(['src', 'src/layers', 'data', 'notes/days'])}/file{index % 12}.bin"
        return {path: self.stream.blob(self.random.randbytes(60))}
