/// Goes once through a card's metadata and the files on its data sets, and collects what is wrong.
struct MetadataReview {
  let card: Card
  let facts: CardFacts
  let demandsMetadata: Bool
  let today: CivilDay?

  var problems: [MetadataProblem] {
    var problems: [MetadataProblem] = []
    if let root = card.metadata.root {
      let schema = MetadataSchema.schema(of: card.metadata, card: card, demandsLicense: demandsMetadata)
      problems = self.problems(of: root, schema, .metadata, .root)
    }
    for (index, metadata) in card.ingestion.enumerated() where !metadata.isBlankForm {
      guard let root = metadata.root, case .file(let path) = metadata.source else { continue }
      problems += self.problems(of: root, .ingestion, .ingestion(index), .file(path.name.string))
    }
    return problems
  }

  private func problems(
    of root: YAMLValue, _ schema: MetadataSchema, _ file: Violation.File, _ path: MetadataPath
  ) -> [MetadataProblem] {
    guard case .mapping(let entries, let line) = root else { return [] }
    var reviewer = MetadataReviewer(
      file: file, isPackaged: { ModelPackage(card: card).isThere(facts) }, today: today)
    reviewer.review(entries, schema, at: path, line: line)
    reviewer.reviewDates(of: root, at: path)
    return reviewer.problems
  }
}

extension Metadata {
  /// Whether it is the form itself, from which others are copied.
  var isBlankForm: Bool {
    guard case .file(let path) = source else { return false }
    return ["dataset_ingestion_template.yaml", "dataset_ingestion_template.yml"].contains(path.name.string)
  }
}
