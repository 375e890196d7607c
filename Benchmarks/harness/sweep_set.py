"""Very many tiny repositories, to be looked at and not to be read."""

import os
from random import Random

from . import fast_import, git
from .cards import CardTexts

REPOSITORIES = 10_000


def write(path, seed, count):
    """Copies of one repository, each with files of its own; only the pack, which nobody looks at, is shared."""
    template = path / "template.git"
    make_template(template, seed)
    entries = sorted(template.rglob("*"))
    for number in range(count):
        copy(template, entries, path / "set" / f"team{number % 100:02}" / f"model{number:05}.git")
    return {"repositories": count}


def make_template(template, seed):
    git.make_bare(template)
    texts = CardTexts(Random(seed))
    with fast_import.into(template) as stream:
        changes = {"model_card_docs/model_card_details.md": stream.blob(texts.details("Model", 1))}
        changes["model_card_docs/model_card_metadata.yaml"] = stream.blob(texts.metadata("Model", 1))
        commit = stream.commit("refs/heads/main", changes, 1_600_000_000, "Author <author@example.org>")
        stream.set("refs/tags/v1", commit)
    git.run(template, "pack-refs", "--all")
    for branch in ("main", "next"):
        # Loose again, as after a push.
        git.run(template, "update-ref", "--no-deref", f"refs/heads/{branch}", "refs/tags/v1^0")
    head = git.run(template, "rev-parse", "refs/tags/v1^0")
    (template / "refs/heads/main").write_bytes(head)


def copy(template, entries, repository):
    repository.mkdir(parents=True)
    for entry in entries:
        target = repository / entry.relative_to(template)
        if entry.is_dir():
            target.mkdir()
        elif "objects" in entry.parts:
            os.link(entry, target)
        else:
            target.write_bytes(entry.read_bytes())
