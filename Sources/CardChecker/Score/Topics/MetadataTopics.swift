/// The topics that metadata or front matter fills.
struct MetadataTopics {
  private(set) var filled: Set<Topic> = []

  init(_ metadata: Metadata) {
    if metadata.hasLicense { filled.insert(.licence) }
    if metadata.text("primary_contact_email", "contact") != nil { filled.insert(.contact) }
    if metadata.text("publication_preprint_link", "arxiv", "doi") != nil { filled.insert(.citation) }
    if !metadata.chosenTasks.isEmpty { filled.insert(.uses) }
    if !metadata.dataSets(usedFor: "training", "pre-training").isEmpty || !(metadata["datasets"]?.texts ?? []).isEmpty {
      filled.insert(.trainingData)
    }
    if metadata["model-index"]?.elements.contains(where: { $0["results"] != nil }) ?? false {
      filled.insert(.evaluation)
    }
  }
}
