import CardChecker

/// The card was changed for new weights, and states the version that it stated of the old ones.
///
/// A version that was stated before its first weights came is theirs: who raises it first and uploads then is right.
/// New files beside the old ones are no new weights.
enum VersionUnchanged: HistoryRule {
  static let description = HistoryRules.versionUnchanged

  static func check(_ past: CardPast) -> [HistoryViolation] {
    guard let version = past.statedVersion, let old = past.versions.firstIndex(where: { replaced(since: $0, past) })
    else { return [] }
    let files = CardPast.News(changes(since: past.versions[old], past), origins: [:], last: nil)
    guard let files else { return [] }
    let first = past.versions[..<old].last { $0.weightsSince.isEmpty } ?? past.versions[0]
    let message = "The weights are new and the version is still \(version.quoted): \(files.summary)."
    return [HistoryViolation(message: message, subject: files.subject, origin: first.commit)]
  }

  private static func replaced(since version: CardPast.Version, _ past: CardPast) -> Bool {
    !changes(since: version, past).isEmpty
  }

  /// The files that were this version's and are others now.
  private static func changes(since version: CardPast.Version, _ past: CardPast) -> [AssetChange] {
    let own = Set(version.weightsBefore.map(\.path))
    return version.weightsSince.filter { change in
      change.old != nil && change.new != nil && (!past.hasPredecessor || own.contains(change.path))
    }
  }
}
