import Testing

@testable import CardChecker

/// A metadata file with a value in every required field, from which fields can be taken or replaced.
struct FilledMetadata {
  private var fields: [(name: String, text: String)] = [
    ("model_display_name", "model_display_name: Cell Counter"),
    ("model_version", "model_version: v1.2.0"),
    ("primary_contact_email", "primary_contact_email: ada@example.org"),
    ("repository_link", "repository_link: https://github.com/example/cell-counter"),
    ("publication_preprint_link", "publication_preprint_link: https://doi.org/10.1234/cells.2024"),
    ("release_date", "release_date: 2024-01-15"),
    ("model_modality", "model_modality:\n  - Imaging"),
    ("model_description", "model_description: A network that counts cells."),
    ("short_description", "short_description: Counts cells."),
    ("authors", "authors:\n  - name: Ada Example\n    type: individual\n    affiliates: [Institute of Counting]"),
    ("licenses", "licenses:\n  - type: MIT\n    url: https://opensource.org/licenses/MIT"),
    ("compute_requirement", "compute_requirement: GPU"),
    ("model_architecture_type", "model_architecture_type:\n  - PyTorch"),
    ("tasks_performed_by_model", "tasks_performed_by_model:\n  - Image Segmentation"),
    ("uses_synthetic_data", "uses_synthetic_data: No"),
    ("uses_purchased_licensed_data", "uses_purchased_licensed_data: \"No\""),
    ("input_data_type", "input_data_type:\n  - tiff"),
    ("output_data_type", "output_data_type:\n  - images"),
    (
      "dataset_sources",
      """
      dataset_sources:
        - dataset_name: Four cell lines
          dataset_version: v1
          dataset_url: https://example.org/lines
          usage: [training]
      """
    ),
    ("quickstart_link", "quickstart_link: https://example.org/quickstart"),
    ("model_download_link", "model_download_link: s3://models/cell-counter"),
  ]

  var yaml: String { fields.map { $0.text + "\n" }.joined() }

  /// The file with another text in place of a field.
  func replacing(_ name: String, with text: String) -> String {
    var copy = self
    for index in copy.fields.indices where copy.fields[index].name == name { copy.fields[index].text = text }
    return copy.yaml
  }

  /// The file with more text at its end.
  func adding(_ text: String) -> String { yaml + text + "\n" }

  /// The file without a field.
  func removing(_ names: String...) -> String {
    var copy = self
    copy.fields.removeAll { names.contains($0.name) }
    return copy.yaml
  }
}

/// The findings of a rule on a metadata file beside a card.
func findings(
  of rule: any Rule.Type, metadata: String, beside text: String = FilledCard(revision: 4).markdown,
  facts: CardFacts = .none, on day: CivilDay? = nil
) -> [Finding] {
  let checker = CardChecker()
  return checker.check(read(text, metadata: metadata, with: checker), facts: facts, on: day).findings(of: rule)
}

/// Expects findings of a rule on the lines that a metadata file marks, and nowhere else.
func expectFindings(
  _ rule: any Rule.Type, metadata marked: String, beside text: String = FilledCard(revision: 4).markdown,
  facts: CardFacts = .none, on day: CivilDay? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  let fixture = MarkedText(marked)
  let found = findings(of: rule, metadata: fixture.text, beside: text, facts: facts, on: day)
  #expect(found.map(\.line) == fixture.lines, sourceLocation: sourceLocation)
  #expect(found.allSatisfy { $0.path == "docs/metadata.yaml" && $0.key != nil }, sourceLocation: sourceLocation)
}

/// Expects findings of a rule on the lines that a file on a data set marks, and nowhere else.
func expectFindings(
  _ rule: any Rule.Type, ingestion marked: String, named name: String = "dataset_ingestion_lines.yaml",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let fixture = MarkedText(marked)
  let (checker, path) = (CardChecker(), RepositoryPath("docs/\(name)"))
  let card = checker.read(
    CardBundle(
      path: RepositoryPath("docs/model_card.md"), details: .text(Array("# Card\n".utf8)),
      ingestion: [MetadataFile(path: path, text: .text(Array(fixture.text.utf8)))]))
  let found = checker.check(card, facts: .none).findings(of: rule)
  #expect(found.map(\.line) == fixture.lines, sourceLocation: sourceLocation)
  #expect(found.allSatisfy { $0.path == path.description }, sourceLocation: sourceLocation)
}
