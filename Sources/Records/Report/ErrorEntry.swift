/// Something that kept a repository, or a part of it, from being audited.
public struct ErrorEntry: Error, Hashable, Sendable, Codable {
  /// What was being done: `search`, `open`, `refs`, `audit`, `worker`, `records`.
  public var stage: String
  /// A stable word for the kind of failure.
  public var code: String
  /// What happened and, where something can be done, what to do.
  public var message: String

  public init(stage: String, code: String, message: String) {
    self.stage = stage
    self.code = code
    self.message = message
  }
}
