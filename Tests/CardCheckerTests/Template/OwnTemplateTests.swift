import Testing

@testable import CardChecker

@Suite struct OwnTemplateTests {
  private let template: Template

  init() throws {
    template = try Template(
      name: "clinic",
      markdown: """
        # Clinic Card
        ## Citation
        ...
        ## Patients
        ### Consent
        <!-- [State who consented] -->
        _TODO_
        ### Age
        <!-- (optional) -->
        ...
        """)
  }

  @Test func slotsOfAnyTemplateAreJudged() {
    let assessment = assess(
      "# Card\n## Citation\nhttps://example.org/a\n## Patients\n### Consent\nAll of them.\n", templates: [template])
    #expect(assessment.format == .template)
    #expect(assessment.template == TemplateReference(name: "clinic", revision: nil, matched: 0.75))
    #expect(assessment.completeness == 100)
    #expect(assessment.state(of: "Age") == .missing)
    #expect(assessment.findings.isEmpty)
  }

  @Test func knownHeadingsBringTheirCriteria() {
    let assessment = assess("## Citation\nSee elsewhere.\n## Patients\n### Consent\nYes.\n", templates: [template])
    #expect(assessment.state(of: "Citation") == .thin)
    #expect(assessment.state(of: "Consent") == .filled)
    #expect(assessment.completeness == 75)
  }

  @Test func newerOfEqualTemplatesCounts() throws {
    let other = try Template(
      name: "second", markdown: "## Citation\n...\n## Patients\n### Consent\n...\n### Age\n...\n")
    let text = "## Citation\nA.\n## Patients\n### Consent\nYes.\n### Age\n5\n"
    #expect(assess(text, templates: [template, other]).template?.name == "second")
    #expect(assess(text, templates: [other, template]).template?.name == "clinic")
  }
}
