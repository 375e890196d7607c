import CardChecker

/// A number that the evaluation results gave under this version is gone.
///
/// Compared are the numbers at the first card that stated the version and those of today: new rows and another order
/// are no change. Of a card that states no version nothing is said.
enum ResultsChanged: HistoryRule {
  static let description = HistoryRules.resultsChanged

  static func check(_ past: CardPast) -> [HistoryViolation] {
    past.changed(\.results).map { version, gone, origin in
      HistoryViolation(
        message: "The evaluation results changed and the version is still \(version.quoted).", subject: "results",
        detail: "No longer there: \(gone.prefix(5).joined(separator: ", "))\(gone.count > 5 ? ", …" : "").",
        origin: origin)
    }.map { [$0] } ?? []
  }
}

extension CardPast {
  /// What the first card of the present version said and the last does not, and the commit that changed it.
  func changed(
    _ part: KeyPath<CardAccount, CardAccount.Statements>
  ) -> (version: String, gone: [String], origin: Attribution)? {
    guard let version = statedVersion, let first = versions.last?.account[keyPath: part] else { return nil }
    let gone = versions[0].account[keyPath: part].lacking(from: first)
    let since = versions.prefix { !$0.account[keyPath: part].lacking(from: first).isEmpty }
    guard let origin = since.last?.commit, !gone.isEmpty else { return nil }
    return (version, gone, origin)
  }
}
