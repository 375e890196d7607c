/// Collects what the rules want to know of the tree around a card.
struct ReferenceCollector {
  let card: Card

  /// Everything that is asked.
  var references: CardReferences {
    var references = CardReferences()
    for path in trainingCode { references.ask(for: path) }
    references.folders.formUnion(ModelPackage(card: card).folders)
    for case .tree(let path) in card.addresses.links.map(\.destination) {
      references.ask(for: path)
      references.entries.formUnion(path.foldersAbove + path.pages)
    }
    for case .tree(let path) in card.addresses.images.map(\.destination) {
      references.entries.insert(path)
      references.contents.insert(path)
      references.entries.formUnion(path.foldersAbove)
    }
    if let folder = card.imageFolder { references.folders.insert(folder) }
    if !card.metadata.licenseEntries.isEmpty { references.contents.formUnion(LicenseFiles.paths) }
    return references
  }

  /// The paths that Training Code names.
  private var trainingCode: Set<RepositoryPath> {
    guard let match = card.match else { return [] }
    var paths: Set<RepositoryPath> = []
    for (heading, answer) in zip(match.template.headings, match.answers) where heading.slot?.kind == .trainingCode {
      for occurrence in answer.occurrences {
        let body = card.passage(match.body(of: occurrence.section, in: card.sections))
        paths.formUnion(TreeReferences(card: card).paths(in: body))
      }
      for label in answer.labels { paths.formUnion(TreeReferences(card: card).paths(in: card.labels[label].body)) }
    }
    return paths
  }
}
