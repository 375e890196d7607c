import CardChecker
import Git

/// A card at the reported commit.
public struct PresentCard: Hashable, Sendable {
  public let path: RepositoryPath
  public let details: ObjectID
  public let metadata: ObjectID?
  public let assessment: CardAssessment
  public let origins: CardOrigins
}
