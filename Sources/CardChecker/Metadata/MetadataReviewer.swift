/// Compares one document with its form; its extensions look at fields and at single values.
struct MetadataReviewer {
  let file: Violation.File
  /// Whether the repository packages the model with MLflow; nil where that is not known.
  let isPackaged: () -> Bool?
  let today: CivilDay?
  private(set) var problems: [MetadataProblem] = []

  init(file: Violation.File, isPackaged: @escaping () -> Bool?, today: CivilDay?) {
    self.file = file
    self.isPackaged = isPackaged
    self.today = today
  }

  mutating func report(
    _ kind: MetadataProblem.Kind, at path: MetadataPath, line: Int, value: String = "", wanted: String = "",
    severity: Severity? = nil
  ) {
    report(kind, at: path, lines: line...line, value: value, wanted: wanted, severity: severity)
  }

  mutating func report(
    _ kind: MetadataProblem.Kind, at path: MetadataPath, lines: ClosedRange<Int>, value: String = "",
    wanted: String = "", severity: Severity? = nil
  ) {
    problems.append(
      MetadataProblem(
        kind: kind, file: file, path: path, lines: lines, value: value, wanted: wanted, severity: severity))
  }

  /// Looks at the keys of a mapping, and at their values.
  mutating func review(_ entries: [YAMLEntry], _ schema: MetadataSchema, at path: MetadataPath, line: Int) {
    var present = [YAMLEntry?](repeating: nil, count: schema.fields.count)
    var former = present
    for entry in entries {
      let name = entry.key.text
      if entry.isRepeated {
        report(.keyDuplicate, at: .key(path, name), line: entry.key.line, value: name)
      } else if let index = schema.indices[name] {
        present[index] = entry
      } else if let index = schema.formerIndices[name] {
        report(
          .keyRenamed, at: .key(path, name), line: entry.key.line, value: name, wanted: schema.fields[index].name)
        former[index] = entry
      } else if !schema.isOpen {
        report(
          .keyUnknown, at: .key(path, name), line: entry.key.line, value: name, wanted: schema.field(like: name) ?? "")
      }
    }
    for (index, field) in schema.fields.enumerated() {
      if let entry = present[index] {
        review(entry, field, schema, at: .key(path, field.name))
      } else if let entry = former[index] {
        reviewFormer(entry, field, schema, at: .key(path, entry.key.text))
      } else {
        reportMissing(field, at: .key(path, field.name), line: line)
      }
    }
  }

  private mutating func reportMissing(_ field: MetadataField, at path: MetadataPath, line: Int) {
    switch field.presence {
    case .required: report(.keyMissing, at: path, line: line)
    case .unlessPackaged where isPackaged() == false: report(.downloadLinkMissing, at: path, line: line)
    case .unlessPackaged, .optional, .free: break
    }
  }
}

extension YAMLValue {
  /// Whether nothing is said: it is empty or a placeholder, as is all that it holds.
  var isBlank: Bool {
    switch self {
    case .scalar(let scalar): scalar.isBlank || MetadataForm.isPlaceholder(scalar.text)
    case .sequence(let values, _): values.allSatisfy(\.isBlank)
    case .mapping(let entries, _): entries.allSatisfy(\.value.isBlank)
    }
  }
}
