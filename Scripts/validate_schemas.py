"""Validates a folder of reports against the schemas; see validate-schemas."""

import json
import re
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource

SCHEMAS = Path(__file__).parent.parent / "Config" / "schemas"
BLANK = re.compile(r"[ \t\r\n]*")


def load_validators():
    """A validator for each schema, by name; the schemas refer to each other by file name."""
    schemas = {path.name: json.loads(path.read_text()) for path in sorted(SCHEMAS.glob("*.schema.json"))}
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
    resources = [(name, Resource.from_contents(schema)) for name, schema in schemas.items()]
    registry = Registry().with_resources(resources)
    return {
        name.removesuffix(".schema.json"): Draft202012Validator(
            {"$ref": name}, registry=registry, format_checker=FormatChecker()
        )
        for name in schemas
    }


def position(text, path):
    """Where in the JSON `text` the value at `path` begins."""
    decoder = json.JSONDecoder()
    skip = lambda at: BLANK.match(text, at).end()
    at = skip(0)
    for step in path:
        at = skip(at + 1)
        index = 0
        while True:
            key = index
            if isinstance(step, str):
                key, at = json.decoder.scanstring(text, at + 1)
                at = skip(skip(at) + 1)
            if key == step:
                break
            _, at = decoder.raw_decode(text, at)
            at = skip(skip(at) + 1)
            index += 1
    return at


def rank(error):
    """A value that is wrong in itself tells more than the keys that no schema vouched for in consequence."""
    return error.validator == "unevaluatedProperties", -len(error.absolute_path)


def check(validator, file, text, first_line=1):
    """Validates one JSON text, which begins at `first_line` of `file`."""
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        sys.exit(f"{file}:{first_line + error.lineno - 1}: {error.msg}")
    errors = sorted(validator.iter_errors(value), key=rank)
    if not errors:
        return
    error = errors[0]
    while error.context:
        error = min(error.context, key=rank)
    line = first_line + text.count("\n", 0, position(text, error.absolute_path))
    sys.exit(f"{file}:{line}: /{'/'.join(map(str, error.absolute_path))}: {error.message}")


def check_document(validator, file):
    check(validator, file, file.read_text())
    return 1


def check_lines(validator, file):
    """What follows the last newline is not written to its end yet, and readers ignore it."""
    lines = file.read_text().split("\n")[:-1]
    for number, line in enumerate(lines, 1):
        check(validator, file, line, number)
    return len(lines)


def schema_of(file):
    """By the key that only this kind of file has."""
    kinds = {"range": "range", "cards": "check", "settings": "settings", "findings": "baseline", "remotes": "sync"}
    keys = json.loads(file.read_text())
    return next(schema for key, schema in kinds.items() if key in keys)


def main(arguments):
    if not arguments or not (reports := Path(arguments[0])).is_dir():
        sys.exit("usage: Scripts/validate-schemas REPORTS [FILE.json ...]")
    others = [Path(argument) for argument in arguments[1:]]
    validators = load_validators()
    counts = {
        "index": check_document(validators["index"], reports / "index.json"),
        "reports": sum(
            check_document(validators["report"], file) for file in sorted(reports.glob("repositories/*/report.json"))
        ),
        "history records": sum(
            check_lines(validators["history-record"], file)
            for file in sorted(reports.glob("repositories/*/history.jsonl"))
        ),
        "events": check_lines(validators["event"], reports / "events.jsonl"),
        "status": sum(check_document(validators["status"], file) for file in reports.glob("status.json")),
        "other files": sum(check_document(validators[schema_of(file)], file) for file in others),
    }
    missing = [name for name in ("reports", "history records", "events") if counts[name] == 0]
    if missing:
        sys.exit(f"{reports}: there are no {missing[0]}")
    print("valid: " + ", ".join(f"{count} {name}" for name, count in counts.items()))


main(sys.argv[1:])
