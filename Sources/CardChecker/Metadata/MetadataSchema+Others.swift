extension MetadataSchema {
  /// The form for a data set without a public address.
  static let ingestion = MetadataSchema([
    .required("dataset_name"),
    .required(
      "dataset_licenses", .mappings(MetadataSchema([.required("type"), .required("url", .url)], role: .license))),
    .required("dataset_version"),
    .free("dataset_url", .url),
    .optional("dataset_date_published", .day),
    .optional("dataset_collection_timeframe", .period),
    .optional("dataset_first_used_in_model_dev", .period),
    .required("includes_consumer_info", .yesOrNo),
    .required("dataset_modality", .choices(modalities + ["Text"])),
    .free("assay_ontology_term_id", .texts),
    .free("assay", .texts),
    .free("imaging_technologies", .options([MetadataOptions.imaging])),
    .optional("disease_ontology_term_id", .texts),
    .optional("disease", .texts),
    .optional("organism_ontology_term_id", .texts),
    .optional("organism", .texts),
    .optional("development_stage_ontology_term_id", .texts),
    .optional("development_stage", .texts),
    .optional("tissue_type", .choices(tissues)),
    .optional("tissue_ontology_term_id", .texts),
    .optional("tissue", .texts),
    .optional("num_of_cells"),
  ])

  /// The keys of Hugging Face's front matter that are looked at.
  static let huggingFace = frontMatter(license: .optional("license", .textOrTexts))

  /// The same, where metadata is demanded and so a licence.
  static let huggingFaceWithLicense = frontMatter(license: .required("license", .textOrTexts))

  private static func frontMatter(license: MetadataField) -> MetadataSchema {
    var schema = MetadataSchema([
      license, .optional("license_name"), .optional("license_link"), .optional("tags", .textOrTexts),
      .optional("datasets", .textOrTexts), .optional("language", .textOrTexts), .optional("base_model", .textOrTexts),
      .optional("pipeline_tag"), .optional("library_name"),
    ])
    schema.blankOptional = .valueBlank
    schema.isOpen = true
    return schema
  }
}
