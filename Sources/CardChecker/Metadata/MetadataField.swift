/// A field of a metadata form.
struct MetadataField: Sendable {
  /// What may stand in a field.
  indirect enum Kind: Sendable {
    case text
    case name
    case version
    case day
    case period
    case email
    case url
    /// An address, or the name of a file that describes the data set.
    case dataSetURL
    /// The address of a notebook, but not of the form's own.
    case notebook
    case description(limit: Int)
    case yesOrNo
    case choice([String])
    case choices([String])
    /// A list that may hold anything, with the values that the revisions of the form suggest.
    case options([OfferedValues])
    case texts
    /// One text or a list of texts.
    case textOrTexts
    case mappings(MetadataSchema)
  }

  /// Whether a field may be left out.
  enum Presence: Sendable {
    case required
    /// It is left out where it does not apply, and not left blank.
    case optional
    /// It may be left blank too.
    case free
    /// It may be left out where the repository packages the model with MLflow.
    case unlessPackaged
  }

  let name: String
  let kind: Kind
  let presence: Presence
  /// The name that it had before.
  let formerName: String?

  static func required(_ name: String, _ kind: Kind = .text, formerly formerName: String? = nil) -> MetadataField {
    MetadataField(name: name, kind: kind, presence: .required, formerName: formerName)
  }

  static func optional(_ name: String, _ kind: Kind = .text, formerly formerName: String? = nil) -> MetadataField {
    MetadataField(name: name, kind: kind, presence: .optional, formerName: formerName)
  }

  static func free(_ name: String, _ kind: Kind = .text) -> MetadataField {
    MetadataField(name: name, kind: kind, presence: .free, formerName: nil)
  }

  static func unlessPackaged(_ name: String, _ kind: Kind) -> MetadataField {
    MetadataField(name: name, kind: kind, presence: .unlessPackaged, formerName: nil)
  }
}
