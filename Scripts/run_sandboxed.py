"""Runs a program under the system call filters of a unit: run_sandboxed.py UNIT PROGRAM ARGUMENT ...

Of what a unit forbids, this is the part that needs no systemd to try. Where systemd would answer a forbidden call with
an error, here it ends the process, so that it cannot pass unnoticed.
"""

import errno
import functools
import mmap
import os
import socket
import subprocess
import sys

import pyseccomp as seccomp

NAMESPACES = 0x7E020080
WRITE_AND_EXECUTE = mmap.PROT_WRITE | mmap.PROT_EXEC


def settings(path):
    """The keys of a unit with their values, in order; an empty value forgets those before it."""
    found = {}
    with open(path, encoding="utf-8") as unit:
        for line in unit:
            key, separator, value = line.strip().partition("=")
            if separator and not key.startswith("#"):
                found.setdefault(key, []).append(value)
    return found


@functools.cache
def calls(name):
    """The system calls that a name of a filter stands for."""
    if not name.startswith("@"):
        return frozenset([name])
    text = subprocess.run(
        ["systemd-analyze", "syscall-filter", "--no-pager", name], check=True, capture_output=True, text=True
    ).stdout
    names = [line.strip() for line in text.splitlines()[1:]]
    return frozenset().union(*(calls(each) for each in names if each and not each.startswith("#")))


def allowed_calls(filters):
    """What remains of the calls after each line of the filter."""
    allowed = set(calls("@default"))
    for line in filters:
        named = set().union(*(calls(name) for name in line.removeprefix("~").split()))
        allowed = allowed - named if line.startswith("~") else allowed | named
    return allowed


def rules(unit):
    """For each call that is not simply allowed, the conditions under which it is."""
    rules = {}
    if unit.get("RestrictNamespaces") == ["yes"]:
        rules["clone"] = [[seccomp.Arg(0, seccomp.MASKED_EQ, NAMESPACES, 0)]]
        rules["unshare"] = rules["setns"] = []
    if unit.get("MemoryDenyWriteExecute") == ["yes"]:
        parts = [0, mmap.PROT_WRITE, mmap.PROT_EXEC]
        rules["mmap"] = [[seccomp.Arg(2, seccomp.MASKED_EQ, WRITE_AND_EXECUTE, part)] for part in parts]
        rules["mprotect"] = rules["pkey_mprotect"] = [[seccomp.Arg(2, seccomp.MASKED_EQ, mmap.PROT_EXEC, 0)]]
    families = unit.get("RestrictAddressFamilies", [""])[0].split()
    rules["socket"] = [[seccomp.Arg(0, seccomp.EQ, getattr(socket, family))] for family in families]
    return rules


def sandbox(unit):
    """Puts this process under the filters."""
    conditions = rules(unit)
    sandbox = seccomp.SyscallFilter(seccomp.KILL_PROCESS)
    # Its flags cannot be looked at, so systemd says that there is no such call; programs then take the older one.
    sandbox.add_rule(seccomp.ERRNO(errno.ENOSYS), "clone3")
    for name in sorted(allowed_calls(unit["SystemCallFilter"]) - {"clone3"}):
        number = seccomp.resolve_syscall(seccomp.Arch.NATIVE, name)
        if number < 0:
            continue  # A call of other machines.
        for condition in conditions.get(name, [[]]):
            sandbox.add_rule(seccomp.ALLOW, number, *condition)
    sandbox.load()


sandbox(settings(sys.argv[1]))
os.execvp(sys.argv[2], sys.argv[2:])
