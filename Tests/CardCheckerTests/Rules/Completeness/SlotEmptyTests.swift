import Testing

@testable import CardChecker

@Suite struct SlotEmptyTests {
  @Test(arguments: [
    "", "...", "…", "<!-- say something -->", "TODO", "**TBD**", "FIXME", "TODO: describe the risks",
    "[More Information Needed]", "Coming soon!", "None", "none.", "Unknown", "-", "—", "N/A", "n/a.", "Not applicable",
    "_To be added_", "...\n\n...", "- TODO", "---", "&nbsp;", "> ...", "| |\n| - |\n| |", "[TODO](  )",
  ])
  func saysNothing(answer: String) {
    let assessment = assess(FilledCard(revision: 4).answering("Risks", answer).markdown)
    #expect(assessment.state(of: "Risks") == .empty)
    #expect(assessment.findings(of: SlotEmpty.self).map(\.severity) == [.error])
    #expect(assessment.findings(of: SlotEmpty.self).map(\.points) == [7.1])
    #expect(assessment.completeness == 92.9)
  }

  @Test(arguments: [
    "None of the known risks applies.", "No risk is known.", "- Harm", "0", "Unknown unknowns remain, as always.",
    "![Chart of harms](harms.png)", "<img src='harms.png' alt='Chart of harms'>", "<p>It may do harm.</p>",
    "<!-- guidance --> It may do harm.", "Risque de surdosage.", "剂量错误。", "| Who | What |\n| - | - |\n| All | Harm |",
  ])
  func saysSomething(answer: String) {
    #expect(assess(FilledCard(revision: 4).answering("Risks", answer).markdown).state(of: "Risks") != .empty)
  }

  @Test func severityFollowsTheTemplate() {
    let card = FilledCard(revision: 4).answering("Training Code", "...").answering("Acknowledgements", "...")
    let assessment = assess(card.markdown)
    #expect(assessment.findings(of: SlotEmpty.self).map(\.severity) == [.warning, .note])
    #expect(assessment.findings(of: SlotEmpty.self).map(\.points) == [nil, nil])
    #expect(assessment.completeness == 100)
  }

  @Test func pointsToThePlaceholder() {
    expectFindings(
      SlotEmpty.self, FilledCard(revision: 4).answering("Risks", "<!-- guidance\n\nmore -->\n\n1️⃣...").markdown)
  }

  @Test func notApplicableWithAReason() {
    let reason = "Not applicable: the model was not trained."
    let optional = assess(FilledCard(revision: 4).answering("Training Code", reason).markdown)
    #expect(optional.state(of: "Training Code") == .notApplicable)
    #expect(optional.findings(of: SlotEmpty.self).isEmpty)

    let card = FilledCard(revision: 4).answering("Training Procedure", reason)
    let refused = assess(card.markdown)
    #expect(refused.state(of: "Training Procedure") == .empty)
    #expect(refused.findings(of: SlotEmpty.self).map(\.slot) == ["Training Procedure"])

    var policy = Policy(name: "lenient")
    policy.mayBeNotApplicable = ["Training Procedure"]
    let accepted = assess(card.markdown, policy: policy)
    #expect(accepted.state(of: "Training Procedure") == .notApplicable)
    #expect(accepted.completeness == 100)
  }

  @Test func whatFollowsSuchAStatementCounts() {
    let card = FilledCard(revision: 4).answering("Risks", "N/A: no risk.\n\n- It may miscount")
    #expect(assess(card.markdown).state(of: "Risks") == .filled)
  }

  @Test func aStatementThatBeginsLikeOneIsNone() {
    let card = FilledCard(revision: 4).answering("Risks", "Not applicable to patients, only to dishes.")
    #expect(assess(card.markdown).state(of: "Risks") == .filled)
  }

  @Test func placeholderOfTheTemplateItself() throws {
    let template = try Template(name: "ours", markdown: "## Data\n\n[Describe the data]\n")
    #expect(assess("## Data\n\n[describe the data]\n", templates: [template]).state(of: "Data") == .empty)
  }
}
