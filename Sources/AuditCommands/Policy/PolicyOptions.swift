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

  /// The policy, without regard to the configuration.
  func source() throws -> PolicySource {
    try PolicySource(policy ?? "default", namedBy: "--policy")
  }
}
