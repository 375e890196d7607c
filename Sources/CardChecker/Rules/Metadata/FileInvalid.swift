/// A metadata file or the front matter cannot be read.
///
/// It is a Git LFS pointer, a symbolic link, not UTF-8, not YAML, no mapping of keys to values, or too complex.
enum FileInvalid: Rule {
  static let description = RuleDescription(
    id: "metadata/file-invalid", severity: .error, scope: .ingestion,
    summary: "A metadata file or the front matter cannot be read.",
    remediation: "Correct the YAML at this line; text with a colon or a hash belongs between quotes.")

  static func check(_ context: RuleContext) -> [Violation] {
    let ingestion = context.card.ingestion.enumerated().map { (Violation.File.ingestion($0), $1) }
    return ([(.metadata, context.card.metadata)] + ingestion).compactMap { file, metadata in
      metadata.failure.map { violation($0, metadata, file) }
    }
  }

  private static func violation(
    _ failure: YAMLReader.Failure, _ metadata: Metadata, _ file: Violation.File
  ) -> Violation {
    var key: String?
    if case .ingestion = file, case .file(let path) = metadata.source { key = path.name.string }
    switch failure {
    case .unreadable(let reason):
      return Violation(
        message: message(metadata, reason.explanation), lines: reason.line...reason.line, file: file,
        subject: key ?? "", key: key, remediation: reason.remedy)
    case .invalid(let line, let problem):
      return Violation(
        message: message(metadata, problem), lines: line...line, file: file, detail: problem, subject: key ?? "",
        key: key)
    }
  }
}

extension FileInvalid {
  private static func message(_ metadata: Metadata, _ problem: String) -> String {
    "The \(metadata.source == .frontMatter ? "front matter" : "metadata file") cannot be read: \(problem)."
  }
}
