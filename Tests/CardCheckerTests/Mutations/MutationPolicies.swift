import CardChecker

/// The policies that a row of `mutations.yaml` may name.
enum MutationPolicies {
  static func named(_ name: String?) throws -> Policy {
    var policy = Policy.default
    switch name {
    case nil: break
    case "acceptable-use-url": policy.parameters.acceptableUseURL = "https://example.org/acceptable-use"
    case "licenses-apache": policy.parameters.licenses = ["Apache-2.0"]
    case "organization":
      policy.parameters.organization = "Institute of Plant Counting"
      policy.parameters.contacts = ["security@example.org"]
    case "template-required": policy.templateRequired = true
    case "revision-4":
      policy.template = "model-card"
      policy.revision = "4"
    default: throw MutationError(description: "no policy is named \(name ?? "")")
    }
    return policy
  }
}
