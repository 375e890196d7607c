import Foundation

/// A git repository made for a test, by git itself.
public struct GitRepository: Sendable {
  public let path: String

  /// Makes an empty repository whose HEAD is `refs/heads/main`.
  public init(at path: String, isBare: Bool = true) throws {
    self.path = path
    let kind = isBare ? ["--bare"] : []
    _ = try Self.run(["init", "--quiet", "-b", "main"] + kind + [path], in: nil)
  }

  /// A repository that stands already.
  public init(existing path: String) {
    self.path = path
  }

  /// Runs git in the repository; a failure of git is a failure of the test.
  @discardableResult
  public func git(_ arguments: String..., input: [UInt8] = []) throws -> Command {
    try Self.run(arguments, in: path, input: input)
  }

  /// Runs git in the repository.
  @discardableResult
  public func git(_ arguments: [String], input: [UInt8] = []) throws -> Command {
    try Self.run(arguments, in: path, input: input)
  }

  /// The commit that a name means.
  public func commit(_ name: String = "HEAD") throws -> String {
    try git("rev-parse", "--verify", name + "^{commit}").lines[0]
  }

  /// Writes commits; see `FastImport`.
  public func write(_ history: FastImport) throws {
    try git("fast-import", "--quiet", "--force", input: history.stream)
  }

  /// Runs git deaf to the configuration of the machine.
  public static func run(_ arguments: [String], in folder: String?, input: [UInt8] = []) throws -> Command {
    let command = try Command.run(
      "git", arguments, in: folder, input: input,
      environment: [
        "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null", "GIT_AUTHOR_NAME": "Ada",
        "GIT_AUTHOR_EMAIL": "ada@example.org", "GIT_COMMITTER_NAME": "Ada", "GIT_COMMITTER_EMAIL": "ada@example.org",
        "GIT_AUTHOR_DATE": "1700000000 +0000", "GIT_COMMITTER_DATE": "1700000000 +0000", "LC_ALL": "C",
      ])
    guard command.status == 0 else { throw GitFailure(arguments: arguments, errors: command.errors) }
    return command
  }
}

/// git ended with an error.
public struct GitFailure: Error, CustomStringConvertible {
  let arguments: [String]
  let errors: String

  public var description: String { "git \(arguments.joined(separator: " ")): \(errors)" }
}
