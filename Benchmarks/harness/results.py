"""What was measured."""

from dataclasses import dataclass, field
from statistics import median


@dataclass
class Comparison:
    """One case beside its peer: samples of both, which were taken in turns."""

    case: str
    subject: str
    ours: list
    peer: list
    peer_name: str
    goal: float | None = None
    # How much there was to do, of one kind: a number and what it counts.
    size: tuple | None = None
    # Where the two sides did not do the same work: what differs, each in a line. Then there is no ratio.
    differences: list = field(default_factory=list)
    facts: dict = field(default_factory=dict)

    @property
    def ratios(self):
        """Of each round, since what disturbs one side disturbs its neighbour too."""
        return [] if self.differences else [mine / other for mine, other in zip(self.ours, self.peer)]

    @property
    def ratio(self):
        return median(self.ratios) if self.ratios else None

    @property
    def spread(self):
        """The least and the largest ratio, but for a tenth at either end."""
        ratios = sorted(self.ratios)
        left_out = len(ratios) // 10
        return (ratios[left_out], ratios[-1 - left_out]) if ratios else None

    @property
    def is_met(self):
        return None if self.goal is None or self.ratio is None else self.ratio <= self.goal

    def document(self):
        return {
            "case": self.case, "subject": self.subject, "peerName": self.peer_name,
            "ours": self.ours, "peer": self.peer,
            "oursMedian": median(self.ours) if self.ours else None,
            "peerMedian": median(self.peer) if self.peer else None,
            "unit": "s", "ratio": self.ratio, "spread": self.spread, "ratios": self.ratios, "goal": self.goal,
            "isMet": self.is_met,
            "size": self.size, "differences": self.differences, "facts": self.facts,
        }


@dataclass
class Amount:
    """Something that is measured by itself."""

    case: str
    subject: str
    value: float
    unit: str
    goal: float | None = None
    differences: list = field(default_factory=list)
    facts: dict = field(default_factory=dict)

    @property
    def is_met(self):
        return None if self.goal is None or self.differences else self.value <= self.goal

    def document(self):
        return {
            "case": self.case, "subject": self.subject, "value": None if self.differences else self.value,
            "unit": self.unit, "goal": self.goal, "isMet": self.is_met, "differences": self.differences,
            "facts": self.facts,
        }
