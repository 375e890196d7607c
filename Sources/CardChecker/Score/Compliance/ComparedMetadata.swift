/// What metadata says that the card's text can be compared with.
enum ComparedMetadata: CaseIterable {
  case name
  case tasks
  case dataSets
  case publication
  case baseModel

  /// What the metadata of a card says something on.
  static func all(in context: RuleContext) -> [ComparedMetadata] {
    allCases.filter { $0.isGiven(in: context.card.metadata) }
  }

  private func isGiven(in metadata: Metadata) -> Bool {
    switch self {
    case .name: metadata.text("model_display_name", "model_name") != nil
    case .tasks: !metadata.chosenTasks.isEmpty
    case .dataSets:
      (metadata["dataset_sources"] ?? metadata["training_datasets"])?.elements
        .contains { $0["dataset_name"]?.text != nil } ?? false
    case .publication: metadata.text("publication_preprint_link") != nil
    case .baseModel:
      metadata["finetuned_from"]?.elements.contains { ($0["model_name"] ?? $0).text != nil } ?? false
        || !(metadata["base_model"]?.texts ?? []).isEmpty
    }
  }
}
