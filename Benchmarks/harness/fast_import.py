"""Histories in the words of git fast-import."""

import subprocess
from contextlib import contextmanager

from . import git, processes


class FastImport:
    """Writes commits and blobs; what it returns are marks."""

    def __init__(self, stream):
        self.stream = stream
        self.mark = 0

    def blob(self, content):
        self.mark += 1
        self.stream.write(b"blob\nmark :%d\ndata %d\n%b\n" % (self.mark, len(content), content))
        return self.mark

    def commit(self, ref, changes, time, author, start=None, merged=()):
        """Puts `ref` on a new commit.

        changes: marks of blobs by path, None for what is deleted. start: the first parent, where it is not the commit
        that `ref` is on. merged: the other parents.
        """
        self.mark += 1
        lines = [f"commit {ref}", f"mark :{self.mark}", f"author {author} {time} +0000"]
        lines += [f"committer {author} {time} +0000", "data 2", "m"]
        if start is not None:
            lines.append(f"from {named(start)}")
        lines += [f"merge {named(parent)}" for parent in merged]
        lines += [f"M 100644 :{blob} {path}" if blob else f"D {path}" for path, blob in changes.items()]
        self._say(lines)
        return self.mark

    def set(self, ref, mark):
        self._say([f"reset {ref}", f"from :{mark}", ""])

    def tag(self, name, mark, time, author):
        self._say([f"tag {name}", f"from :{mark}", f"tagger {author} {time} +0000", "data 2", "t"])

    def _say(self, lines):
        self.stream.write(("\n".join(lines) + "\n").encode())


def named(commit):
    """A commit of this stream, or an older one."""
    return f":{commit}" if isinstance(commit, int) else commit


@contextmanager
def into(repository):
    """A stream into a bare repository, which keeps one pack of what is written."""
    options = ["-c", "fastimport.unpackLimit=0", "fast-import", "--quiet", "--active-branches=64"]
    command = git.command(repository, *options)
    process = subprocess.Popen(command, stdin=subprocess.PIPE, env=git.environment())
    with process.stdin as stream:
        yield FastImport(stream)
    if process.wait() != 0:
        raise processes.Failed(f"git fast-import ended with {process.returncode}")
