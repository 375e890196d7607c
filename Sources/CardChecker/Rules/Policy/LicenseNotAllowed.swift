/// The metadata declares a licence that the policy does not allow, or none.
///
/// Looks only where the policy lists licences. Each licence declared must be on the list, by name, SPDX identifier or
/// address.
enum LicenseNotAllowed: Rule {
  static let description = RuleDescription(
    id: "policy/license-not-allowed", severity: .error,
    summary: "The metadata declares a licence that the policy does not allow, or none.",
    remediation: "Publish the model under one of the licences that the policy allows.")

  static func check(_ context: RuleContext) -> [Violation] {
    guard let allowed = context.policy.parameters.licenses else { return [] }
    let metadata = context.card.metadata
    let remediation = allowed.isEmpty ? nil : remediation(allowed)
    guard !metadata.licenseEntries.isEmpty else {
      let line = metadata.licenseLine
      return [
        Violation(
          message: absence, lines: line...line, file: .metadata, key: "licenses", remediation: remediation)
      ]
    }
    return metadata.licenseEntries.filter { !isAllowed($0, by: allowed) }.map { entry in
      Violation(
        message: message(entry.title), lines: entry.line...entry.line, file: .metadata, detail: entry.title,
        subject: entry.license?.identifier ?? TextKey(entry.title).bytes.string, key: entry.key,
        remediation: remediation)
    }
  }

  private static func isAllowed(_ declared: DeclaredLicense, by allowed: [String]) -> Bool {
    let license = declared.license
    return allowed.contains { name in
      if let license, license == License(named: name) ?? License(address: name) { return true }
      return [declared.name, declared.url].contains { $0.map { TextKey($0) } == TextKey(name) }
    }
  }

  private static func remediation(_ allowed: [String]) -> String {
    "Publish the model under a licence that the policy allows: \(allowed.joined(separator: ", "))."
  }
}

extension LicenseNotAllowed {
  private static func message(_ name: String) -> String {
    "The policy does not allow the licence \(name.quoted), which the metadata declares."
  }

  private static let absence = "The metadata declares no licence, and the policy allows only some."
}
