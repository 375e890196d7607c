"""The cases, one a file; each yields what it measured."""

from . import append, check, first_audit, fleet_audit, latency, memory, sweep, unchanged

ALL = {
    "P1": first_audit.measure,
    "P1b": first_audit.measure,
    "P2": fleet_audit.measure,
    "P3": sweep.measure,
    "P4": check.measure,
    "P5": latency.measure,
    "P6": memory.measure,
    "P7": append.measure,
    "P8": unchanged.measure,
}
