"""Results as tables to read."""

from itertools import groupby
from statistics import median

from .results import Amount, Comparison


def print_all(results, out=print):
    comparisons = [result for result in results if isinstance(result, Comparison)]
    amounts = [result for result in results if isinstance(result, Amount)]
    if comparisons:
        head = ["CASE", "OF", "OURS", "PEER", "RATIO", "SPREAD", "GOAL", ""]
        print_table(head, [comparison_row(result) for result in comparisons], out)
        out("")
        for name in dict.fromkeys((result.case, result.peer_name) for result in comparisons):
            out(f"{name[0]} is held against {name[1]}")
    if amounts:
        out("")
        print_table(["CASE", "OF", "MEASURED", "GOAL", ""], [amount_row(result) for result in amounts], out)
    print_growth(comparisons, out)
    for result in results:
        for line in result.differences:
            out(f"{result.case}, {result.subject}: not the same work: {line}")


def comparison_row(result):
    ours, peer = (duration(median(side)) if side else "–" for side in (result.ours, result.peer))
    if result.ratio is None:
        return [result.case, result.subject, ours, peer, "–", "–", goal(result), "REFUSED"]
    spread = "–".join(f"{ratio:.2f}" for ratio in result.spread)
    return [result.case, result.subject, ours, peer, f"{result.ratio:.2f}", spread, goal(result), verdict(result)]


def amount_row(result):
    if result.differences:
        return [result.case, result.subject, "–", goal(result, result.unit), "REFUSED"]
    measured = f"{result.value:.1f} {result.unit}"
    return [result.case, result.subject, measured, goal(result, result.unit), verdict(result)]


def goal(result, unit=""):
    return "" if result.goal is None else f"≤ {result.goal:g} {unit}".rstrip()


def verdict(result):
    return {None: "", True: "met", False: "missed"}[result.is_met]


def print_growth(comparisons, out):
    """What a piece of the work costs, as there is more of it; the smallest is 1."""
    sized = [result for result in comparisons if result.size and result.ours and not result.differences]
    rows = []
    for case, group in groupby(sized, key=lambda result: (result.case, result.size[1])):
        series = sorted(group, key=lambda result: result.size[0])
        least = median(series[0].ours) / series[0].size[0]
        for result in series if len(series) > 1 else []:
            cost = median(result.ours) / result.size[0]
            count = f"{result.size[0]:,} {result.size[1]}"
            rows.append([case[0], count, duration(median(result.ours)), duration(cost), f"{cost / least:.2f}"])
    if rows:
        out("")
        print_table(["CASE", "SIZE", "OURS", "EACH", "AGAINST THE SMALLEST"], rows, out)


def print_table(head, rows, out):
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head))]
    for row in [head, *rows]:
        cells = [cell.ljust(width) if i < 2 else cell.rjust(width) for i, (cell, width) in enumerate(zip(row, widths))]
        out("  ".join(cells).rstrip())


def duration(seconds):
    """In the unit that leaves a number to read."""
    for unit, size in (("s", 1), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds / 1e-9:.0f} ns"
