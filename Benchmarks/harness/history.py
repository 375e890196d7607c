"""A large history: nested folders, branches that are merged in every manner, and model cards that are worked on."""

import subprocess
from random import Random

from . import fast_import, git
from .cards import CardTexts, beside

COMMITS = 105_000
# Shares of commits.
MERGES = 0.035
CARD_CHANGES = 0.022
AUTHORS = [f"Author {number} <author{number}@example.org>" for number in range(60)]
TOPICS = 24
# Commits of which a part of the history is kept by a tag, to measure how cost grows.
GROWTH = [25, 50]


class History:
    """Writes the history; each of its branches knows what it changed that those it goes into lack."""

    def __init__(self, stream, seed, commits, dead_links=0):
        self.stream = stream
        self.random = Random(seed)
        self.commits = commits
        self.count = 0
        self.time = 1_430_000_000
        self.texts = CardTexts(self.random, dead_links)
        self.folders = make_folders(self.random, areas=max(2, min(16, commits // 2000)))
        self.files = {folder: self.random.randrange(3, 16) for folder in self.folders}
        self.cards = make_cards(self.random, self.folders, commits)
        self.main, self.next = Branch("refs/heads/main"), Branch("refs/heads/next")
        self.topics = []

    def write(self):
        self._commit(self.main, self._first_files())
        self._start(self.next, self.main)
        while self.count < self.commits:
            self._step()
            for percent in GROWTH:
                if self.count == self.commits * percent // 100:
                    self._keep(percent)
        self._finish()

    def _step(self):
        chance = self.random.random()
        if self.count % 1000 == 999:
            self._criss_cross()
        elif chance < MERGES and self.topics:
            self._merge_topics()
        elif chance < 3 * MERGES and len(self.topics) < TOPICS:
            self._start_topic()
        else:
            self._commit(self._pick_branch(), self._edits())

    def _commit(self, branch, changes, merged=()):
        author = self.random.choice(AUTHORS)
        # Some clocks are late.
        late = self.random.randrange(7200) if self.random.random() < 0.01 else 0
        self.time += self.random.randrange(30, 3000)
        branch.tip = self.stream.commit(
            branch.ref, changes, self.time - late, author, start=branch.start, merged=[other.tip for other in merged])
        branch.start = None
        branch.note(changes)
        self.count += 1
        if self.count % 2500 == 0:
            self._tag(branch, author)

    def _tag(self, branch, author):
        if self.random.random() < 0.5:
            self.stream.tag(f"v{self.count // 2500}", branch.tip, self.time, author)
        else:
            self.stream.set(f"refs/tags/at-{self.count}", branch.tip)

    def _keep(self, percent):
        self.stream.set(f"refs/tags/growth-{percent}", self.main.tip)

    def _finish(self):
        """HEAD is the last commit of main, which has all that next has."""
        self._commit(self.main, self.next.give(), [self.next])

    def _pick_branch(self):
        chance = self.random.random()
        if chance < 0.5 or not self.topics:
            return self.main
        return self.next if chance < 0.6 else self.random.choice(self.topics)

    def _start(self, branch, base):
        branch.start, branch.tip = base.tip, base.tip

    def _start_topic(self):
        used = {topic.ref for topic in self.topics}
        free = [f"refs/heads/topic-{number}" for number in range(TOPICS)]
        topic = Branch(next(ref for ref in free if ref not in used))
        self._start(topic, self.main if self.random.random() < 0.8 else self.next)
        self.topics.append(topic)
        self._commit(topic, self._edits())

    def _merge_topics(self):
        """Mostly one; now and then several at once, as an octopus does."""
        count = self.random.choice([1] * 15 + [2, 3, 4, 5])
        merged = [self.topics.pop(self.random.randrange(len(self.topics))) for _ in range(min(count, len(self.topics)))]
        base = self.main if self.random.random() < 0.9 else self.next
        changes = {}
        for topic in merged:
            changes.update(topic.give())
        self._resolve(changes)
        self._commit(base, changes, merged)

    def _resolve(self, changes):
        """Where both sides touched a file, one of them is kept, or a third is written."""
        chance = self.random.random()
        if chance < 0.1 and changes:
            del changes[self.random.choice(sorted(changes))]
        elif chance < 0.15:
            changes.update(self._edits())

    def _criss_cross(self):
        """Each of two branches gets what the other had before."""
        to_main, to_next = self.next.give(), self.main.give()
        before = Branch(self.main.ref, self.main.tip)
        self._commit(self.main, to_main, [self.next])
        self._commit(self.next, to_next, [before])
        self.main.forget(to_main)
        self.next.forget(to_next)

    def _first_files(self):
        changes = {}
        for folder, count in self.files.items():
            for number in range(count):
                changes[file_path(folder, number)] = self._binary()
        for card in self.cards[: len(self.cards) // 4]:
            changes.update(self._new_card(card))
        return changes

    def _edits(self):
        if self.random.random() < CARD_CHANGES:
            return self._card_edit()
        count = self.random.choice([1] * 12 + [2, 2, 3, 6])
        folder = self._pick_folder()
        changes = {}
        for _ in range(count):
            changes.update(self._file_edit(folder))
            if self.random.random() < 0.4:
                folder = self._pick_folder()
        return changes

    def _pick_folder(self):
        """Those further up are worked on more."""
        return min(self.random.choices(self.folders, k=4), key=lambda path: path.count("/"))

    def _file_edit(self, folder):
        chance = self.random.random()
        if chance < 0.08:
            self.files[folder] += 1
            return {file_path(folder, self.files[folder]): self._binary()}
        number = self.random.randrange(self.files[folder] + 1)
        return {file_path(folder, number): None if chance < 0.1 else self._binary()}

    def _card_edit(self):
        card = self.random.choice(self.cards)
        if card.version == 0:
            return self._new_card(card)
        card.version += 1
        chance = self.random.random()
        if chance < 0.02:
            return {card.details: None}
        if chance < 0.12:
            return {card.metadata: self.stream.blob(self.texts.metadata(card.name, card.version))}
        return {card.details: self.stream.blob(self.texts.details(card.name, card.version))}

    def _new_card(self, card):
        card.version = 1
        changes = {card.folder + path: self.stream.blob(content) for path, content in beside().items()}
        changes[card.details] = self.stream.blob(self.texts.details(card.name, 1))
        changes[card.metadata] = self.stream.blob(self.texts.metadata(card.name, 1))
        return changes

    def _binary(self):
        return self.stream.blob(self.random.randbytes(self.random.randrange(8, 160)))


class Branch:
    """A ref, and what it changed that the branch it goes into lacks."""

    def __init__(self, ref, tip=None):
        self.ref = ref
        self.tip = tip
        # Where it begins, until it has a commit of its own.
        self.start = None
        self.changes = {}

    def note(self, changes):
        self.changes.update(changes)

    def forget(self, changes):
        for path in changes:
            self.changes.pop(path, None)

    def give(self):
        """What it changed, which another branch now has too."""
        changes, self.changes = self.changes, {}
        return changes


class CardPlace:
    """Where a card stands, and how often it was written."""

    def __init__(self, folder, name):
        self.folder = folder
        self.name = name
        self.details = folder + "model_card_docs/model_card_details.md"
        self.metadata = folder + "model_card_docs/model_card_metadata.yaml"
        self.version = 0


def make_folders(random, areas):
    """Up to some two thousand, four deep at most."""
    folders = []
    for area in range(areas):
        folders.append(f"area{area:02}/")
        for part in range(random.randrange(8, 16)):
            folders.append(f"area{area:02}/part{part:02}/")
            for unit in range(random.randrange(2, 9)):
                folder = f"area{area:02}/part{part:02}/unit{unit}/"
                folders += [folder, *(f"{folder}piece{piece}/" for piece in range(random.choice([0, 0, 2])))]
    return folders


def make_cards(random, folders, commits):
    count = max(3, min(300, commits // 300))
    return [
        CardPlace(f"{folder}model{number}/", f"Model {number}")
        for number, folder in enumerate(random.choices(folders, k=count))
    ]


def file_path(folder, number):
    return f"{folder}file{number:03}.{('bin', 'dat', 'idx', 'npy')[number % 4]}"


def write(path, seed, commits, dead_links=0):
    """Makes the repository, packed as git would; says what is in it."""
    repository = path / "history.git"
    git.make_bare(repository)
    with fast_import.into(repository) as stream:
        History(stream, seed, commits, dead_links).write()
    git.run(repository, "repack", "-adq", "--threads=0")
    git.run(repository, "pack-refs", "--all")
    return {repository.name: facts(repository)}


def write_with_parts(path, seed, commits):
    """The same, and repositories of its first commits alone."""
    told = write(path, seed, commits)
    for percent in GROWTH:
        part = path / f"history-{percent}.git"
        git.run(
            path, "clone", "--quiet", "--bare", "--no-local", "--no-tags", "--single-branch",
            f"--branch=growth-{percent}", "history.git", part.name, stderr=subprocess.DEVNULL)
        told[part.name] = facts(part)
    return told


def facts(repository):
    """How much there is that refs reach: commits, distinct trees and so on."""
    names = git.run(repository, "rev-list", "--all", "--objects", "--no-object-names", "--missing=allow-any")
    kinds = git.run(repository, "cat-file", "--batch-check=%(objecttype)", input=names).split()
    return {
        "commits": kinds.count(b"commit"), "trees": kinds.count(b"tree"), "blobs": kinds.count(b"blob"),
        "merges": int(git.run(repository, "rev-list", "--all", "--count", "--min-parents=2")),
        "octopuses": int(git.run(repository, "rev-list", "--all", "--count", "--min-parents=3")),
        "refs": len(git.run(repository, "for-each-ref", "--format=x").split()),
    }
