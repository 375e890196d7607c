/// All rules of the checker.
public enum RuleCatalogue {
  /// What each rule is, by id.
  public static let descriptions: [RuleDescription] = rules.map { $0.description }.sorted { $0.id < $1.id }

  static let rules: [any Rule.Type] = [
    CardUnreadable.self,
    CommentUnclosed.self,
    LabelInsteadOfHeading.self,
    SectionDuplicated.self,
    SectionLevel.self,
    SectionMissing.self,
    SectionOrder.self,
    SectionRenamed.self,
    SectionUnknown.self,
    TemplateOutdated.self,
    TemplateRequired.self,
    TemplateUnrecognised.self,
    TitleIsTemplate.self,
    CitationInvalid.self,
    SlotEmpty.self,
    SlotThin.self,
    BracketPrompt.self,
    PromptLeft.self,
    SampleImageLeft.self,
    TemplateSyntaxLeft.self,
  ]
}
