/// The fields of a form, or of the entries of one of its lists.
struct MetadataSchema: Sendable {
  /// What besides its fields is asked of an entry.
  enum Role: Sendable {
    case author
    case license
  }

  let fields: [MetadataField]
  let indices: [String: Int]
  let formerIndices: [String: Int]
  var role: Role?
  /// What an optional field is that is left blank; nil where that is right.
  var blankOptional: MetadataProblem.Kind? = .optionalBlank
  /// Whether keys that are not among the fields are right.
  var isOpen = false

  init(_ fields: [MetadataField], role: Role? = nil) {
    self.fields = fields
    self.role = role
    indices = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($0.element.name, $0.offset) })
    let former = fields.enumerated().compactMap { index, field in field.formerName.map { ($0, index) } }
    formerIndices = Dictionary(uniqueKeysWithValues: former)
  }

  /// The form with other views of what is blank or unknown, in the entries of its lists too.
  func with(blankOptional: MetadataProblem.Kind?) -> MetadataSchema {
    var schema = MetadataSchema(
      fields.map { field in
        guard case .mappings(let entries) = field.kind else { return field }
        return MetadataField(
          name: field.name, kind: .mappings(entries.with(blankOptional: blankOptional)), presence: field.presence,
          formerName: field.formerName)
      }, role: role)
    schema.blankOptional = blankOptional
    schema.isOpen = isOpen
    return schema
  }

  /// The key of the same form that a misspelt one was meant to be.
  func field(like key: String) -> String? {
    let key = Array(key.utf8)
    guard key.count >= 6, key.count <= 60 else { return nil }
    return fields.first { EditDistance.isWithin(2, key, Array($0.name.utf8)) }?.name
  }
}

extension MetadataSchema {
  /// The form that a card's metadata is written in.
  ///
  /// A file that has only names of the first generation is right beside any card but one of revision 4.
  static func schema(of metadata: Metadata, card: Card, demandsLicense: Bool) -> MetadataSchema {
    if metadata.source == .frontMatter, !metadata.answersTemplate {
      return demandsLicense ? huggingFaceWithLicense : huggingFace
    }
    let revision = card.match.flatMap { $0.template.bringsMetadata ? $0.template.revision : nil }
    let isFirst = metadata.isFirstRevision && !laterKeys.contains { metadata[$0] != nil }
    let isEarlier = (revision == "1" || revision == "2-3") && !originKeys.contains { metadata[$0] != nil }
    var schema = isEarlier ? earlierTemplate : template
    if isFirst, revision != "4" { schema = firstGeneration }
    schema.isOpen = metadata.source == .frontMatter
    return schema
  }

  private static let laterKeys =
    [
      "model_modality", "system_requirements", "dataset_sources", "quickstart_link", "tutorial_link",
    ] + originKeys

  /// Where the data come from, which revision 4 asks for certain.
  private static let originKeys = ["uses_synthetic_data", "uses_purchased_licensed_data"]
}

extension Metadata {
  /// Whether keys stand in it that only the template's form has.
  var answersTemplate: Bool {
    let keys = [
      "model_display_name", "primary_contact_email", "model_modality", "model_domain", "tasks_performed_by_model",
      "model_architecture_type", "dataset_sources", "training_datasets", "uses_synthetic_data", "compute_requirement",
    ]
    return keys.count { self[$0] != nil } >= 2
  }

  /// Whether the template's form wants an address of the weights that is not given.
  var lacksDownloadLink: Bool {
    guard root != nil, source != .frontMatter || answersTemplate else { return false }
    return text("model_download_link") == nil
  }
}
