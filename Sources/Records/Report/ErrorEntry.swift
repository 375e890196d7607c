import CardHistory
import Git

/// Something that kept a repository, or a part of it, from being audited.
public struct ErrorEntry: Error, Hashable, Sendable, Codable {
  /// What was being done: `search`, `sync`, `open`, `refs`, `audit`, `worker`, `records`.
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

  /// A ref that was passed over.
  public init(_ ref: SkippedRef) {
    let code = ref.isMissing ? GitError.Code.noSuchRef : .refSkipped
    self.init(stage: "refs", code: code.rawValue, message: "\(ref)")
  }

  /// What kept a repository from being read.
  public init(stage: String, _ error: GitError) {
    self.init(stage: stage, code: error.code.rawValue, message: error.message)
  }
}
