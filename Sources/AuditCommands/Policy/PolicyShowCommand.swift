import ArgumentParser
import CardHistory

/// Shows what a policy demands, with everything that it builds on.
struct PolicyShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what a policy demands, with all that it builds on, as YAML.",
    discussion: """
      With --repository, overrides for that repository are applied; with --path, those for that card too. Waivers, \
      owners and the baseline are no demands and are left out.
      """)

  @Argument(help: "The name of a built-in policy, or a policy file.", completion: .file(extensions: ["yaml"]))
  var policy = "default"

  @Option(name: .long, help: "The id of a repository.")
  var repository: String?

  @Option(name: .long, help: "The path of a card, from the root of its repository.")
  var path: String?

  func run() throws {
    let fleet = FleetPolicy(try PolicySource(policy, namedBy: "policy").policy)
    let demands = repository.map { fleet.policy(of: $0) } ?? fleet.common
    var policies = CardPolicies(demands)
    Output.write(path.map { policies.policy(ofCardAt: $0).yaml } ?? demands.yaml)
  }
}
