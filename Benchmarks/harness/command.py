"""The command Benchmarks/run."""

import argparse
import json
import subprocess
import sys
from pathlib import Path

from . import cases, machine, tables
from .bench import Bench
from .data import DataFolder

ROOT = Path(__file__).resolve().parents[2]


def parse(arguments):
    parser = argparse.ArgumentParser(prog="Benchmarks/run", description="Measures the program beside its peers.")
    parser.add_argument("cases", nargs="*", metavar="CASE", help=f"one of {', '.join(cases.ALL)} (default: all)")
    parser.add_argument("--programs", type=Path, metavar="FOLDER", help="take the programs built here (default: build)")
    parser.add_argument("--data", type=Path, default=ROOT / ".build/benchmarks", metavar="FOLDER")
    parser.add_argument("--json", type=Path, metavar="FILE", help="(default: results.json in the folder of the data)")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--scale", type=float, default=1, help="how much data, such as 0.01")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--repository", type=Path, metavar="PATH", help="for P1 and P1b, instead of their own history")
    parser.add_argument("--cards", action="append", default=[], metavar="GLOB", help="which paths of it are cards")
    parser.add_argument("--card", action="append", default=[], type=Path, metavar="FILE", help="for P4, not its own")
    options = parser.parse_args(arguments)
    unknown = set(options.cases) - set(cases.ALL)
    if unknown:
        parser.error(f"no case is named {', '.join(sorted(unknown))}")
    if options.cards and not options.repository:
        parser.error("--cards goes with --repository")
    return options


def build():
    """Builds both programs as Scripts/install does, and tells where they are."""
    command = ["swift", "build", "--configuration", "release", "--static-swift-stdlib"]
    for product in ("audit", "in-process"):
        subprocess.run([*command, "--product", product], cwd=ROOT, check=True)
    said = subprocess.run([*command, "--show-bin-path"], cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout
    return Path(said.decode().strip())


def main(arguments):
    options = parse(arguments)
    default = ["P1", "P1b"] if options.repository else list(cases.ALL)
    selected = frozenset(options.cases or default)
    data = DataFolder(options.data, options.seed, options.scale)
    data.root.mkdir(parents=True, exist_ok=True)
    bench = Bench(
        data, (options.programs or build()).resolve(), options.rounds, options.repository, options.cards, options.card,
        selected)
    results = measure(bench, selected)
    tables.print_all(results)
    document = {"machine": machine.facts(bench), "results": [result.document() for result in results]}
    (options.json or data.root / "results.json").write_text(json.dumps(document, indent=2) + "\n")
    return 1 if any(result.differences for result in results) else 0


def measure(bench, selected):
    results = []
    # Two cases that are measured together are one function.
    for case in dict.fromkeys(cases.ALL[name] for name in cases.ALL if name in selected):
        names = [name for name in cases.ALL if name in selected and cases.ALL[name] is case]
        print(f"measuring {' and '.join(names)}", file=sys.stderr, flush=True)
        results += case(bench)
    return results
