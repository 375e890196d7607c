"""P7: appending one record to histories of many lengths."""

import json
import os
import shutil
from random import Random

from .. import fast_import, git
from ..cards import CardTexts
from ..results import Comparison

LENGTHS = [1000, 10_000, 100_000, 1_000_000]
TURNS = 10


def measure(bench):
    data = bench.data
    lengths = sorted({data.count(length, least=10) for length in LENGTHS})
    folder, facts = data.get("histories", lambda path: make(bench, path, lengths))
    for length in lengths:
        restore(folder / str(length), facts["bytes"][str(length)])
    pairs = [word for length in lengths for word in (folder / str(length), length)]
    told = bench.in_process("append", bench.rounds, TURNS, folder / "repository.git", *pairs)
    least = told[0]
    for result in told[1:]:
        name = f"append after {least['records']:,}"
        differences = [line for each in (least, result) for line in length_differences(folder, each)]
        goal = 1.1 if result is told[-1] else None
        for subject, key, wanted in (("", "elapsed", goal), (", processor time", "processor", None)):
            yield Comparison(
                "P7", f"after {result['records']:,} records{subject}", result[key], least[key], name, goal=wanted,
                differences=differences)


def make(bench, path, lengths):
    """A repository whose findings the records repeat, and a folder of reports for each length."""
    repository = path / "repository.git"
    git.make_bare(repository)
    texts = CardTexts(Random(bench.data.seed))
    with fast_import.into(repository) as stream:
        commit = None
        for number, ref in enumerate(("refs/heads/before", "refs/heads/main")):
            changes = {"model_card_docs/model_card_details.md": stream.blob(texts.details("Model", number))}
            commit = stream.commit(ref, changes, 1_600_000_000 + number, "Author <author@example.org>", start=commit)
    for length in lengths:
        bench.in_process("fill", repository, path / str(length), length)
        shutil.copytree(path / str(length), path / f"{length}.kept", ignore=shutil.ignore_patterns("history.jsonl"))
    return {"bytes": {str(length): history(path / str(length)).stat().st_size for length in lengths}}


def restore(reports, size):
    """As it was before anything was measured."""
    os.truncate(history(reports), size)
    shutil.copytree(reports.with_name(reports.name + ".kept"), reports, dirs_exist_ok=True)


def history(reports):
    return reports / "repositories/long/history.jsonl"


def length_differences(folder, result):
    """Every append must have become a line."""
    with open(history(folder / str(result["records"])), "rb") as file:
        file.seek(-min(8192, os.fstat(file.fileno()).st_size), os.SEEK_END)
        last = json.loads(file.read().splitlines()[-1])["sequence"]
    expected = result["records"] + len(result["elapsed"])
    return [] if last == expected else [f"the history has {last} records instead of {expected}"]
