import ArgumentParser

/// By which policy a command judges.
struct PolicyOptions: ParsableArguments {
  @Option(
    name: .long,
    help: """
      Judge by this policy: the name of a built-in one, or a policy file. (default: that of the configuration, or \
      else default)
      """,
    completion: .file(extensions: ["yaml"]))
  var policy: String?

  func validate() throws {
    if policy == "" { throw ValidationError("--policy takes the name of a policy, or a file") }
  }

  /// - Parameter configured: what the configuration says.
  func source(configured: String? = nil) throws -> PolicySource {
    if let policy { return try PolicySource(policy, namedBy: "--policy") }
    return try PolicySource(configured ?? "default", namedBy: "policy")
  }
}
