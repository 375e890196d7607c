"""Whole processes, started alike and timed alike."""

import os
import time
from dataclasses import dataclass

from . import git


class Failed(Exception):
    """A process ended otherwise than it should."""


@dataclass
class Ended:
    seconds: float
    code: int


def run(command, codes=(0,), errors=os.devnull):
    """Runs a command to its end, with its output thrown away."""
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
        (os.POSIX_SPAWN_OPEN, 2, str(errors), os.O_WRONLY | os.O_CREAT, 0o644),
    ]
    arguments = [str(word) for word in command]
    environment = git.environment()
    begin = time.perf_counter()
    pid = os.posix_spawnp(arguments[0], arguments, environment, file_actions=actions)
    _, status = os.waitpid(pid, 0)
    seconds = time.perf_counter() - begin
    code = os.waitstatus_to_exitcode(status)
    if code not in codes:
        raise Failed(f"{' '.join(arguments)} ended with {code}")
    return Ended(seconds, code)


def alternate(rounds, *sides):
    """What each side returns, round by round; every second round begins with the last side."""
    samples = [[] for _ in sides]
    for number in range(rounds):
        order = range(len(sides)) if number % 2 == 0 else reversed(range(len(sides)))
        for index in order:
            samples[index].append(sides[index]())
    return samples
