extension MetadataReviewer {
  /// Looks at a text that is not blank.
  mutating func review(_ scalar: YAMLScalar, _ kind: MetadataField.Kind, at path: MetadataPath) {
    let (text, line) = (scalar.text, scalar.line)
    switch kind {
    case .name where !MetadataForm.isName(text): report(.nameInvalid, at: path, line: line, value: text)
    case .version where !MetadataForm.isVersion(text): report(.versionInvalid, at: path, line: line, value: text)
    case .email where !MetadataForm.isEmail(text): report(.emailInvalid, at: path, line: line, value: text)
    case .version, .day: reviewDay(text, kind, at: path, line: line)
    case .period: reviewPeriod(text, at: path, line: line)
    case .url, .notebook: reviewURL(scalar, kind, at: path)
    case .dataSetURL where !MetadataForm.isIngestionFile(text): reviewURL(scalar, kind, at: path)
    case .description(let limit):
      let count = text.trimmingBlanks.count
      if count > limit {
        report(.descriptionTooLong, at: path, line: line, value: String(count), wanted: String(limit))
      }
    case .yesOrNo: reviewAnswer(text, at: path, line: line)
    case .choice(let values), .choices(let values): reviewChoice(text, values, at: path, line: line)
    case .options(let offered): reviewOption(text, offered, at: path, line: line)
    case .text, .name, .email, .dataSetURL, .texts, .textOrTexts, .mappings: break
    }
  }

  /// A day of a version is no promise for the future, and is taken as it is.
  private mutating func reviewDay(_ text: String, _ kind: MetadataField.Kind, at path: MetadataPath, line: Int) {
    if case .version = kind {
      if MetadataForm.looksLikeDay(text), CivilDay(text) == nil {
        report(.dateInvalid, at: path, line: line, value: text)
      }
      return
    }
    guard let day = CivilDay(text.trimmingBlanks) else {
      return report(.dateInvalid, at: path, line: line, value: text, wanted: "YYYY-MM-DD")
    }
    if let today, day > today.next { report(.dateInFuture, at: path, line: line, value: text) }
  }

  private mutating func reviewPeriod(_ text: String, at path: MetadataPath, line: Int) {
    guard let period = MetadataPeriod(text) else {
      return report(.dateInvalid, at: path, line: line, value: text, wanted: "YYYY-MM or YYYY-MM/YYYY-MM")
    }
    if period.isReversed { report(.datesOutOfOrder, at: path, line: line, value: period.end, wanted: period.start) }
  }

  private mutating func reviewURL(_ scalar: YAMLScalar, _ kind: MetadataField.Kind, at path: MetadataPath) {
    switch MetadataForm.address(scalar.text) {
    case .address:
      guard case .notebook = kind, MetadataForm.isSampleNotebook(scalar.text) else { return }
      report(.sampleNotebookLink, at: path, line: scalar.line, value: scalar.text)
    case .reason: report(.urlInvalid, at: path, line: scalar.line, value: scalar.text, severity: .note)
    case .none: report(.urlInvalid, at: path, line: scalar.line, value: scalar.text)
    }
  }

  private mutating func reviewAnswer(_ text: String, at path: MetadataPath, line: Int) {
    if text == "Yes" || text == "No" { return }
    switch text.lowercased() {
    case "yes", "true", "on", "y": report(.booleanNotString, at: path, line: line, value: text, wanted: "Yes")
    case "no", "false", "off", "n": report(.booleanNotString, at: path, line: line, value: text, wanted: "No")
    default:
      report(.valueNotAllowed, at: path, line: line, value: text, wanted: MetadataForm.listed(["Yes", "No"]))
    }
  }

  /// A value that only its case tells from one of the choices is a warning.
  private mutating func reviewChoice(_ text: String, _ values: [String], at path: MetadataPath, line: Int) {
    if values.contains(text) { return }
    let key = TextKey(text)
    if let meant = values.first(where: { TextKey($0) == key }) {
      report(.valueNotAllowed, at: path, line: line, value: text, wanted: meant.quoted, severity: .warning)
    } else {
      report(.valueNotAllowed, at: path, line: line, value: text, wanted: MetadataForm.listed(values))
    }
  }

  private mutating func reviewOption(_ text: String, _ offered: [OfferedValues], at path: MetadataPath, line: Int) {
    if offered.contains(where: { $0.contains(text) }) { return }
    for offer in offered {
      guard let meant = offer.value(like: text) else { continue }
      return report(.suggestionMisspelt, at: path, line: line, value: text, wanted: meant)
    }
    report(.valueCustom, at: path, line: line, value: text)
  }

  /// Says whether a list was left as the form offers it; a short list may hold all on purpose.
  mutating func reportUntouched(
    _ elements: [YAMLValue], _ offered: [OfferedValues], at path: MetadataPath, line: Int
  ) -> Bool {
    guard elements.count >= OfferedValues.manyValues else { return false }
    let chosen = Set(elements.compactMap(\.text).map { TextKey($0) })
    guard offered.contains(where: { $0.isUntouched(in: chosen) }) else { return false }
    let last = max(line, elements.last?.lastLine ?? line)
    report(.optionsUntouched, at: path, lines: line...last, value: String(elements.count))
    return true
  }

  mutating func reviewAuthor(_ author: YAMLValue, at path: MetadataPath) {
    guard author["type"]?.text?.lowercased() == "organization" else { return }
    for key in ["affiliates", "affiliate"] {
      guard let value = author[key], !value.isBlank else { continue }
      return report(.affiliatesOnOrganization, at: .key(path, key), line: value.line)
    }
  }

  mutating func reviewLicense(_ license: YAMLValue, at path: MetadataPath) {
    guard let type = license["type"]?.text, let url = license["url"], let address = url.text,
      let named = License(named: type), let published = License(address: address), named != published
    else { return }
    report(
      .licenseTypeURLDiffer, at: .key(path, "url"), line: url.line, value: type, wanted: published.identifier)
  }

  /// A model is trained before it is released.
  mutating func reviewDates(of root: YAMLValue, at path: MetadataPath) {
    guard let trained = root["training_date"], let text = trained.text, let training = CivilDay(text),
      let released = root["release_date"]?.text, let release = CivilDay(released), release < training
    else { return }
    report(.datesOutOfOrder, at: .key(path, "training_date"), line: trained.line, value: released, wanted: text)
  }
}

extension String {
  /// The text without blanks at either end.
  fileprivate var trimmingBlanks: String { Array(utf8).trimmed.string }
}
