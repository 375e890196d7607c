"""Which paths are cards, told apart from the program that is measured."""

import re

EXCLUDED = set(
    ".github __tests__ doc docs documentation fixture fixtures node_modules site-packages spec specs template templates"
    " test test_data testdata testing tests third_party vendor".split())
NAME = re.compile(rb"(model_card_details|model_card_text|.*(model_card|model-card|modelcard|model card))\.md")
FOLDERS = {b"model cards", b"model_cards", b"model-cards"}


def is_card(path):
    """By its name alone, under the default layout.

    A README.md may be one by what it says; both sides leave it out.
    """
    *folders, name = path.lower().split(b"/")
    if any(folder.decode("latin-1") in EXCLUDED for folder in folders) or name == b"readme.md":
        return False
    return bool(NAME.fullmatch(name)) or bool(folders and folders[-1] in FOLDERS and name.endswith(b".md"))


def matching(globs):
    """Tells whether a path matches one of the globs."""
    patterns = [re.compile(pattern(glob).encode(), re.IGNORECASE | re.DOTALL) for glob in globs]
    return lambda path: not path.lower().endswith(b".jinja") and any(p.fullmatch(path) for p in patterns)


def pattern(glob):
    parts = {"**/": "(?:[^/]+/)*", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    return "".join(parts.get(part) or re.escape(part) for part in re.split(r"(\*\*/|\*\*|\*|\?)", glob) if part)


def shown(path):
    """A path as the program writes it."""
    try:
        return re.sub("%(?=[0-9A-Fa-f]{2})", "%25", path.decode())
    except UnicodeDecodeError:
        return "".join(chr(byte) if 0x21 <= byte <= 0x7E and byte != 0x25 else f"%{byte:02X}" for byte in path)
