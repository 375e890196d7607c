"""git, asked without anybody's configuration."""

import os
import subprocess

LOG = ["log", "--all", "-c", "--raw", "--no-renames", "--no-abbrev", "--format=%H"]
REV_LIST = ["rev-list", "--all", "--objects", "--filter=blob:none", "--missing=allow-any"]


def environment():
    return {
        **os.environ, "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "LC_ALL": "C",
        # Neither has audit one.
        "CONFIGURATION_DIRECTORY": "/dev/null",
    }


def command(repository, *arguments):
    return ["git", "-C", str(repository), *arguments]


def run(repository, *arguments, **options):
    """What git prints, as bytes."""
    return subprocess.run(
        command(repository, *arguments), stdout=subprocess.PIPE, check=True, env=environment(), **options).stdout


def make_bare(path):
    subprocess.run(
        ["git", "init", "--quiet", "--bare", "--initial-branch=main", "--template=", str(path)], check=True,
        env=environment())


def changed_files(repository):
    """Commit, path and blob of each file that a commit changed against all its parents; no blob where it is deleted."""
    output = run(repository, *LOG, "-z")
    commit, entry = "", None
    for field in output.split(b"\0"):
        # A commit's line is followed by its entries, each of them by its path.
        if entry is not None:
            blob = entry.split(b" ")[-2]
            yield commit, field, None if blob.strip(b"0") == b"" else blob.decode()
            entry = None
            continue
        for part in field.split(b"\n"):
            if part.startswith(b":"):
                entry = part
            elif part:
                commit = part.decode()
