"""Whether two sides did the same work."""

import json

from . import git, layout


def versions_by_git(repository, is_card=layout.is_card):
    """Commit, path and blob of every version of a card that git names."""
    return {
        (commit, layout.shown(path), blob) for commit, path, blob in git.changed_files(repository) if is_card(path)
    }


def versions_by_us(history, is_card=layout.is_card):
    """The same, of the lines of a history.jsonl."""
    if not history.exists():
        return set()
    with open(history, encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    return {
        (record["commit"], record["card"], record["details"]) for record in records
        if record["change"] in ("added", "modified", "deleted") and is_card(record["card"].encode())
    }


def differences(ours, peer, what="versions of cards"):
    """What one side has and the other lacks, in a few lines; none where they agree."""
    if not ours and not peer:
        return [f"neither found {what}"]
    lines = []
    for side, missing in (("ours alone", ours - peer), ("the peer alone", peer - ours)):
        if missing:
            lines.append(f"{len(missing)} {what} by {side}, such as {min(missing, key=repr)}")
    return lines
