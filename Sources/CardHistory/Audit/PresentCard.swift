import CardChecker
import Git

/// A card at the reported commit.
public struct PresentCard: Hashable, Sendable {
  public let path: RepositoryPath
  public let details: ObjectID
  public let metadata: ObjectID?
  public let assessment: CardAssessment
  public internal(set) var origins = CardOrigins()
  /// What its past says of it; counts in no score.
  public internal(set) var history: [HistoryFinding] = []
  /// The day after which it is to be reviewed again; nil for never.
  public internal(set) var reviewDay: CivilDay?
  var memory = CardMemory()
}
