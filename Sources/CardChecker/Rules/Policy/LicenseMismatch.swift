/// The text names another licence than the metadata.
///
/// Compares what the metadata declares with the links and names in the clause on prohibited uses and in what the card
/// says of its own licence. One licence in common suffices; the licences of data are something else. A warning where
/// the metadata declares a licence that is not known, so that it may be the same by another name.
enum LicenseMismatch: Rule {
  static let description = RuleDescription(
    id: "policy/license-mismatch", severity: .error, scope: .metadata,
    summary: "The text names another licence than the metadata.",
    remediation: "Name the same licence in the card and in the metadata.")

  static func check(_ context: RuleContext) -> [Violation] {
    let declared = context.card.metadata.licenseEntries.filter { !isOpen($0) }
    guard !declared.isEmpty else { return [] }
    let statement = LicenseStatement(context)
    guard let first = statement.licenses.first, !agree(statement, declared) else { return [] }
    return [
      Violation(
        message: message(first.title, declared), lines: first.line...first.line, slot: first.slot, detail: first.title,
        subject: first.license.identifier, key: declared[0].key,
        severity: declared.contains { $0.license == nil } ? .warning : nil)
    ]
  }

  /// "Other" and the like declare nothing that could differ.
  private static func isOpen(_ declared: DeclaredLicense) -> Bool {
    ["other", "unknown", "custom", "proprietary", "none", "n a"].contains(TextKey(declared.title).bytes.string)
  }

  private static func agree(_ statement: LicenseStatement, _ declared: [DeclaredLicense]) -> Bool {
    declared.contains { entry in
      if let url = entry.url, statement.addresses.contains(WebAddress.key(of: Array(url.utf8)[...])) { return true }
      if let license = entry.license { return statement.licenses.contains { $0.license == license } }
      return statement.says(TextKey(entry.title)) || statement.licenses.contains { isKind($0.license, of: entry) }
    }
  }

  /// "CC-BY-4.0" is of the kind "cc", which some metadata is content with.
  private static func isKind(_ license: License, of declared: DeclaredLicense) -> Bool {
    TextKey(license.identifier).starts(with: TextKey(declared.title))
  }
}

extension LicenseMismatch {
  private static func message(_ title: String, _ declared: [DeclaredLicense]) -> String {
    "The text names the licence \(title.quoted), but the metadata declares "
      + declared.prefix(3).map(\.title.quoted).joined(separator: ", ") + "."
  }
}
