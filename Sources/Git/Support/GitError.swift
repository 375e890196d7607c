/// Why a repository, or one thing in it, could not be read.
public struct GitError: Error, Hashable, Sendable {
  /// The kind of failure: a stable word that reports carry.
  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// No git repository stands at the path.
    public static let notRepository = Code(rawValue: "not-a-repository")
    /// The repository belongs to another user than the one who audits.
    public static let foreignOwner = Code(rawValue: "foreign-owner")
    /// The repository uses a format that cannot be read, such as SHA-256 or reftable.
    public static let unsupported = Code(rawValue: "unsupported")
    /// What is stored contradicts itself.
    public static let corrupt = Code(rawValue: "corrupt")
    /// An object that others name is not there.
    public static let missingObject = Code(rawValue: "missing-object")
    /// An object was left out on purpose, by a partial clone.
    public static let contentAbsent = Code(rawValue: "content-absent")
    /// Something is larger, deeper or more than is read.
    public static let overLimit = Code(rawValue: "over-limit")
    /// A pipe, device or link stands where git keeps a file.
    public static let notRegularFile = Code(rawValue: "not-a-regular-file")
    /// The repository borrows files from outside the folder that is audited.
    public static let outsideRoot = Code(rawValue: "outside-root")
    /// None of the refs that were asked for exists.
    public static let noSuchRef = Code(rawValue: "no-such-ref")
    /// A ref leads to no commit.
    public static let refSkipped = Code(rawValue: "ref-skipped")
    /// The process has no file descriptor left.
    public static let descriptorsExhausted = Code(rawValue: "descriptors-exhausted")
    /// The operating system refused a read.
    public static let unreadable = Code(rawValue: "unreadable")
  }

  public let code: Code
  /// The path of the repository, as it was given.
  public let repository: String
  /// What is wrong, in one sentence without a full stop.
  public let message: String

  public init(_ code: Code, repository: String, _ message: String) {
    self.code = code
    self.repository = repository
    self.message = message
  }
}

extension GitError: CustomStringConvertible {
  public var description: String { "\(repository): \(message)" }
}
