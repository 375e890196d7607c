import CardChecker
import Git

/// What an audit found out about the past of one card, for the next one to go on from.
public struct CardMemory: Hashable, Sendable, Codable {
  /// The last changes of the card, newest first.
  var versions: [PastVersion] = []
  /// The commits that gave the files around the card their present state, by the file's path; of those that are newer
  /// than the card.
  var assets: [String: Attribution] = [:]
  /// The day on which the card says that it is to be reviewed.
  var reviewDay: CivilDay?
  /// What was found in its versions.
  var findings: [HistoryFinding] = []
}
