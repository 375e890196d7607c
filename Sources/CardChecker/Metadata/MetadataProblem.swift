/// Something that is wrong with a metadata document.
struct MetadataProblem: Sendable {
  /// What is wrong; each is the matter of one rule.
  enum Kind: Sendable, Hashable {
    case keyDuplicate, keyMissing, keyRenamed, keyUnknown
    case valueBlank, optionalBlank, typeWrong, valueNotAllowed, booleanNotString
    case nameInvalid, versionInvalid, dateInvalid, emailInvalid, urlInvalid, descriptionTooLong
    case optionsUntouched, suggestionMisspelt, valueCustom
    case downloadLinkMissing, sampleNotebookLink, licenseTypeURLDiffer, affiliatesOnOrganization
    case dateInFuture, datesOutOfOrder
  }

  let kind: Kind
  let file: Violation.File
  let path: MetadataPath
  let lines: ClosedRange<Int>
  /// What stands there.
  var value = ""
  /// What should.
  var wanted = ""
  var severity: Severity?
}

extension MetadataProblem {
  /// The field's name between quotation marks.
  var field: String { path.name.quoted }

  /// The problem as a finding of its rule.
  func violation(message: String) -> Violation {
    Violation(
      message: message, lines: lines, file: file, detail: value.isEmpty ? nil : value, subject: path.stableText,
      key: path.text, severity: severity)
  }
}

extension RuleContext {
  /// The findings of the rule on one kind of problem.
  func violations(
    _ kind: MetadataProblem.Kind, _ message: (MetadataProblem) -> String
  ) -> [Violation] {
    metadataProblems.filter { $0.kind == kind }.map { $0.violation(message: message($0)) }
  }
}
