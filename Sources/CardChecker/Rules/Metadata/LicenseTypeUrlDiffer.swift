/// The address of a licence is that of another licence than the one named.
///
/// Silent where the name or the address is not known.
enum LicenseTypeUrlDiffer: Rule {
  static let description = RuleDescription(
    id: "metadata/license-type-url-differ", severity: .warning, scope: .ingestion,
    summary: "The address of a licence is that of another licence than the one named.",
    remediation: "Correct the name or the address of the licence.")

  static func check(_ context: RuleContext) -> [Violation] {
    context.violations(.licenseTypeURLDiffer, message)
  }
}

extension LicenseTypeUrlDiffer {
  private static func message(_ problem: MetadataProblem) -> String {
    "The license is called \(problem.value.quoted), but its address is that of \(problem.wanted.quoted)."
  }
}
