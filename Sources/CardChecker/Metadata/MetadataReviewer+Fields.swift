extension MetadataReviewer {
  /// The most elements of a list that are looked at.
  private static let elementLimit = 2_000

  /// Looks at what stands under a key.
  mutating func review(
    _ entry: YAMLEntry, _ field: MetadataField, _ schema: MetadataSchema, at path: MetadataPath
  ) {
    guard !isBlank(entry.value, schema) else {
      return reportBlank(field, schema, at: path, line: entry.key.line)
    }
    review(entry.value, field.kind, at: path, line: entry.key.line)
  }

  /// The entries of a list that was renamed have other keys too; of those nothing is said.
  mutating func reviewFormer(
    _ entry: YAMLEntry, _ field: MetadataField, _ schema: MetadataSchema, at path: MetadataPath
  ) {
    guard !isBlank(entry.value, schema) else {
      return reportBlank(field, schema, at: path, line: entry.key.line)
    }
    switch field.kind {
    case .mappings: return
    case .choices, .options, .texts: reviewElements(entry.value.elements, field.kind, at: path)
    default: review(entry.value, field.kind, at: path, line: entry.key.line)
    }
  }

  /// An empty list is not blank in front matter, where tools write it.
  private func isBlank(_ value: YAMLValue, _ schema: MetadataSchema) -> Bool {
    if schema.blankOptional == .valueBlank, case .sequence(let values, _) = value, values.isEmpty { return false }
    return value.isBlank
  }

  private mutating func reportBlank(
    _ field: MetadataField, _ schema: MetadataSchema, at path: MetadataPath, line: Int
  ) {
    switch field.presence {
    case .required: report(.valueBlank, at: path, line: line)
    case .optional:
      if let kind = schema.blankOptional { report(kind, at: path, line: line) }
    case .unlessPackaged:
      guard let isPackaged = isPackaged() else { return }
      if !isPackaged {
        report(.downloadLinkMissing, at: path, line: line)
      } else if let kind = schema.blankOptional {
        report(kind, at: path, line: line)
      }
    case .free: break
    }
  }

  private mutating func review(_ value: YAMLValue, _ kind: MetadataField.Kind, at path: MetadataPath, line: Int) {
    if case .textOrTexts = kind {
      if case .mapping = value { return report(.typeWrong, at: path, line: line, wanted: kind.wanted) }
      return reviewElements(value.elements, kind, at: path)
    }
    switch value {
    case .scalar(let scalar) where !kind.isList: review(scalar, kind, at: path)
    case .sequence(let elements, _) where kind.isList:
      if case .options(let offered) = kind, reportUntouched(elements, offered, at: path, line: line) { return }
      reviewElements(elements, kind, at: path)
    default: report(.typeWrong, at: path, line: line, wanted: kind.wanted)
    }
  }

  private mutating func reviewElements(_ elements: [YAMLValue], _ kind: MetadataField.Kind, at path: MetadataPath) {
    for (index, element) in elements.prefix(MetadataReviewer.elementLimit).enumerated() {
      if case .mappings(let schema) = kind {
        reviewEntry(element, schema, at: path, index)
      } else if element.isBlank {
        report(.valueBlank, at: .element(path, index, name: nil), line: element.line)
      } else if case .scalar(let scalar) = element {
        review(scalar, kind, at: .element(path, index, name: scalar.text))
      } else {
        report(.typeWrong, at: .element(path, index, name: nil), line: element.line, wanted: "text")
      }
    }
  }

  private mutating func reviewEntry(_ entry: YAMLValue, _ schema: MetadataSchema, at list: MetadataPath, _ index: Int) {
    let path = MetadataPath.element(list, index, name: entry[schema.fields[0].name]?.text)
    if entry.isBlank { return report(.valueBlank, at: path, line: entry.line) }
    guard case .mapping(let entries, let line) = entry else {
      return report(.typeWrong, at: path, line: entry.line, wanted: "keys with values")
    }
    review(entries, schema, at: path, line: line)
    switch schema.role {
    case .author: reviewAuthor(entry, at: path)
    case .license: reviewLicense(entry, at: path)
    case nil: break
    }
  }
}

extension MetadataField.Kind {
  /// Whether it is a list.
  fileprivate var isList: Bool {
    switch self {
    case .choices, .options, .texts, .mappings: true
    default: false
    }
  }

  /// What should stand there, in words.
  fileprivate var wanted: String {
    switch self {
    case .choices, .options, .texts: "a list"
    case .mappings(let schema):
      "a list of entries with \(schema.fields.prefix(2).map(\.name.quoted).joined(separator: " and "))"
    case .textOrTexts: "text or a list of texts"
    default: "text"
    }
  }
}
