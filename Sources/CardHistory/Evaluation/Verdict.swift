import CardChecker

/// A verdict in short, and what it rests on: it holds wherever the same question is asked.
struct Verdict {
  struct Question: Hashable {
    let bundle: CardBundleKey
    let surroundings: Surroundings
    /// The day of the commit; nil where no date of the metadata is later.
    let day: CivilDay?
  }

  /// What a bundle's verdict depends on besides itself.
  struct Dependencies {
    let references: CardReferences
    /// The paths among them, in the order in which surroundings have them.
    let paths: [ReferencedPath]
    /// The latest date of its metadata, after which the day makes no difference.
    let latestDay: CivilDay?

    init(_ references: CardReferences = CardReferences(), latestDay: CivilDay? = nil) {
      self.references = references
      paths = references.paths
      self.latestDay = latestDay
    }
  }

  let question: Question
  let dependencies: Dependencies
  let evaluation: Evaluation
}
