/// The licence file at the root of the repository is not that of a licence that the metadata declares.
///
/// Silent where there is no such file, where its text is not known, and where the metadata declares a licence that is
/// not known.
enum LicenseFileMismatch: Rule {
  static let description = RuleDescription(
    id: "policy/license-file-mismatch", severity: .warning, scope: .metadata,
    summary: "The repository's licence file is not that of a licence that the metadata declares.",
    remediation: "Declare the licence of the file in the metadata, or put the declared licence's text into the file.",
    dependsOnCommit: true)

  static func check(_ context: RuleContext) -> [Violation] {
    let declared = context.card.metadata.licenseEntries
    let known = Set(declared.compactMap(\.license))
    guard context.facts.isKnown, let first = declared.first, declared.allSatisfy({ $0.license != nil }) else {
      return []
    }
    let files = LicenseFiles.paths.compactMap { path in
      context.facts.contents[path]?.start.map { (path: path, licenses: License.all(inText: $0)) }
    }
    guard let file = files.first, files.allSatisfy({ !$0.licenses.isEmpty && known.isDisjoint(with: $0.licenses) })
    else { return [] }
    let name = file.licenses.map(\.identifier).sorted().joined(separator: ", ")
    return [
      Violation(
        message: message(file.path, name, first.title), lines: first.line...first.line, file: .metadata, detail: name,
        subject: name, key: first.key)
    ]
  }
}

extension LicenseFileMismatch {
  private static func message(_ path: RepositoryPath, _ found: String, _ declared: String) -> String {
    "The file \(path.description.quoted) holds the licence \(found.quoted), but the metadata declares \(declared.quoted)."
  }
}
