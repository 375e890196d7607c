"""P4: judging one card in process, against cmark-gfm merely parsing its text."""

from random import Random

from ..cards import CardTexts
from ..results import Comparison

FACTORS = [1, 2, 4, 8, 16, 32, 64]
PEER = "cmark-gfm merely parsing the text"


def measure(bench):
    folder = bench.data.fresh("cards")
    texts = CardTexts(Random(bench.data.seed))
    (folder / "metadata.yaml").write_bytes(texts.metadata("Leaf Counter", 1))
    factors = [factor for factor in FACTORS if factor <= bench.data.count(FACTORS[-1], least=4)]
    cards = bench.card_files or [write(folder / f"{factor}.md", texts.grown(factor)) for factor in factors]
    told = bench.in_process("check", 3 * bench.rounds, folder / "metadata.yaml", *cards)
    for result in told:
        size, samples = result["bytes"], result["samples"]
        differences = heading_differences(result)
        yield Comparison(
            "P4", f"{size:,} bytes", samples["ours"], samples["peer"], PEER, goal=10.0, size=(size, "bytes"),
            differences=differences)
    first = told[0]
    yield Comparison(
        "P4", f"{first['bytes']:,} bytes, and metadata", first["withMetadata"], first["samples"]["peer"], PEER,
        differences=heading_differences(first))


def write(path, text):
    path.write_bytes(text)
    return path


def heading_differences(result):
    """Every slot that ours found must begin with a heading that the peer found."""
    ours, peer = result["oursHeadings"], result["peerHeadings"]
    if ours and ours == peer:
        return []
    return [f"ours found slots in lines {ours}, of which the peer has headings in {peer}"]
