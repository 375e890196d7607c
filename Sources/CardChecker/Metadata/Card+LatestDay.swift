extension Card {
  /// The latest day that its metadata names; nil where it names none.
  ///
  /// A card's verdict is the same on all days from this one on, and may be another on a day before it.
  public var latestDay: CivilDay? {
    ([metadata] + ingestion).compactMap { $0.root?.latestDay }.max()
  }
}

extension YAMLValue {
  fileprivate var latestDay: CivilDay? {
    switch self {
    case .scalar(let scalar): scalar.text.utf8.count <= 20 ? CivilDay(Array(scalar.text.utf8).trimmed.string) : nil
    case .sequence(let values, _): values.compactMap(\.latestDay).max()
    case .mapping(let entries, _): entries.compactMap(\.value.latestDay).max()
    }
  }
}
