import Testing

@testable import CardChecker

@Suite struct CardFixTests {
  private func fixed(_ text: String, _ template: Template = Template.modelCards[3]) throws -> String {
    String(decoding: try CardFix(text: Array(text.utf8), template: template).text, as: UTF8.self)
  }

  @Test(arguments: [
    "Model Architecture", "Model Card Authors", "Intended Use", "Primary Use Cases", "Training Data",
    "Training Procedure", "Performance Metrics", "Metrics", "Evaluation Results", "Biases, Risks, and Limitations",
    "Limitations",
  ])
  func putsMissingHeadingsIn(name: String) throws {
    let card = FilledCard(revision: 4).removing(name).markdown
    let newest = [Template.modelCards[3]]
    let after = assess(try fixed(card), templates: newest)
    #expect(after.findings(of: SectionMissing.self).isEmpty)
    #expect(after.findings(of: SectionOrder.self).isEmpty)
    #expect(after.findings(of: SectionLevel.self).isEmpty)
    let before = assess(card, templates: newest)
    for slot in after.slots where slot.state != before.slots.first(where: { $0.name == slot.name })?.state {
      #expect(slot.state == .empty, "\(slot.name)")
    }
    #expect(after.completeness == before.completeness)
  }

  @Test func putsAHeadingBackOverWhatStandsThere() throws {
    let card = FilledCard(revision: 4).markdown
    for heading in ["## Performance Metrics\n", "## Model Details\n", "## Intended Use\n"] {
      #expect(try fixed(card.replacing(heading, with: "")).contains("\n\(heading)\n#"))
    }
    let mended = try fixed(card.replacing("## Performance Metrics\n", with: ""))
    #expect(assess(mended, metadata: FilledMetadata().yaml).findings.isEmpty)
  }

  @Test func writesTheTemplatesNamesAndLevels() throws {
    let card = FilledCard(revision: 4).markdown
      .replacing("### Risks\n", with: "## Risks\n").replacing("### Metrics", with: "### Evaluation metrics ###")
      .replacing("### Limitations\n", with: "_Limitations_\n---\n")
    let text = try fixed(card)
    for line in ["### Risks", "### Metrics", "### _Limitations_"] { #expect(text.contains("\n\(line)\n")) }
    #expect(assess(text, metadata: FilledMetadata().yaml).findings.isEmpty)
  }

  @Test func ownHeadingsMoveDownWithTheirSection() throws {
    let card = FilledCard(revision: 4).answering("Risks", "Some.\n\n### To patients\n\nMany.")
      .markdown.replacing("### Risks\n", with: "## Risks\n")
    #expect(try fixed(card).contains("#### To patients"))
  }

  @Test func ownHeadingsAreNotTakenOver() throws {
    let card = FilledCard(revision: 4).answering("Training Hyperparameters", "Few.\n\n### Tricks\n\nMany.")
      .removing("Performance Metrics")
    let assessment = assess(try fixed(card.markdown))
    #expect(assessment.state(of: "Metrics") == .empty)
    #expect(assessment.state(of: "Training Hyperparameters") == .filled)
  }

  @Test func anyCardCanBeBroughtIntoATemplate() throws {
    for template in Template.builtIn {
      for text in ["", "# Tiny", "Text.", "---\nlicense: mit\n---\n# Tiny\n\n## Notes\n\nA.\n", "### A\n\n## B\n"] {
        let after = assess(try fixed(text, template), templates: [template])
        #expect(after.findings(of: SectionMissing.self).isEmpty)
        #expect(after.findings(of: SectionOrder.self).isEmpty)
        #expect(after.slots.allSatisfy { !$0.required || $0.state == .empty })
      }
    }
  }

  @Test func nothingToMend() throws {
    for revision in 1...4 {
      let text = Array(FilledCard(revision: revision).markdown.utf8)
      let fix = try CardFix(text: text, template: Template.modelCards[revision - 1])
      #expect(fix.isEmpty && fix.remaining == 0)
      #expect(fix.diff(path: RepositoryPath("a.md")).isEmpty)
    }
  }

  @Test func whatIsHiddenIsLeft() throws {
    let card = FilledCard(revision: 4).removing("Limitations").removing("Acknowledgements")
      .answering("Risks", "<!-- open").markdown
    let fix = try CardFix(text: Array(card.utf8), template: Template.modelCards[3])
    #expect(fix.remaining == 1)
    #expect(fix.isEmpty)
    let lone = Array("# A\r## Model Details\r".utf8)
    #expect(try CardFix(text: lone, template: Template.modelCards[3]).isEmpty)
  }

  @Test func lineEndsStay() throws {
    let card = FilledCard(revision: 4).removing("Risks").markdown
    let pairs = try fixed(card.replacing("\n", with: "\r\n"))
    #expect(pairs == (try fixed(card)).replacing("\n", with: "\r\n"))
    let open = try fixed(String(FilledCard(revision: 4).removing("Limitations").markdown.trimmingSuffix { $0 == "\n" }))
    #expect(open.contains("\n### Limitations\n\n...\n") && !open.hasSuffix("\n"))
  }

  @Test func unreadableTextIsRefused() {
    #expect(throws: Unreadable.self) { try CardFix(text: [0xFF], template: Template.modelCards[3]) }
  }
}

extension String {
  fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> Substring {
    var text = self[...]
    while let last = text.last, isDropped(last) { text.removeLast() }
    return text
  }
}
