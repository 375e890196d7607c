import Testing

@testable import CardChecker

/// Cards with the headings of Hugging Face and of the 2019 paper.
@Suite struct CommonFormatsTests {
  private static let huggingFace = """
    # Model Card for Tiny
    ## Model Details
    ### Model Description
    - **Developed by:** Ada Example
    - **License:** MIT
    ## Uses
    Fill in masks.
    ### Out-of-Scope Use
    Anything else.
    ## Bias, Risks, and Limitations
    It knows little.
    ### Recommendations
    Ask others too.
    ## How to Get Started with the Model
    Call it.
    ## Training Data
    [Web pages](https://example.org/pages)
    ## Training Procedure
    #### Preprocessing [optional]
    Lower case.
    ## Evaluation
    ### Results
    0.9
    ## Environmental Impact
    Small.
    ## Model Card Contact
    ada@example.org
    """

  private static let paper = """
    # Tiny
    ## Model Details
    - Model date: 2024
    ## Intended Use
    ### Primary intended uses
    Filling in masks.
    ## Performance Factors
    Length of the text.
    ## Metrics
    Accuracy per class and length.
    ## Evaluation Data
    A held-out tenth.
    ## Training Data
    [Web pages](https://example.org/pages)
    ## Quantitative Analyses
    0.9
    ## Ethical Considerations
    ### Surveillance
    It may be misused.
    ## Caveats and Recommendations
    Test it first.
    """

  @Test func headingsOfHuggingFace() {
    let assessment = assess(Self.huggingFace)
    #expect(assessment.format == .huggingface)
    #expect(assessment.completeness == 100)
    #expect(Set(assessment.findings.map(\.rule)) == ["structure/section-level"])
  }

  @Test func headingsOfThePaper() {
    let assessment = assess(Self.paper)
    #expect(assessment.format == .mitchell)
    #expect(assessment.completeness == 100)
    #expect(assessment.findings.map(\.rule) == ["structure/section-renamed"])
  }

  @Test func threeCommonHeadingsAreNoFormat() {
    let text = "# A\n\n## Model Details\n\nB.\n\n## Intended Use\n\nC.\n\n## Training Data\n\nD.\n"
    #expect(assess(text).format == .freeform)
    #expect(assess(text + "\n## Metrics\n\nF1\n").format == .mitchell)
  }

  @Test func partsFillTheirSection() {
    #expect(assess(Self.huggingFace).state(of: "Evaluation") == .filled)
    let empty = Self.huggingFace.replacing("0.9", with: "[More Information Needed]")
    #expect(assess(empty).state(of: "Evaluation") == .empty)
    #expect(assess(empty).findings(of: SlotEmpty.self).map(\.slot) == ["Evaluation", "Results"])
    #expect(assess(Self.huggingFace.replacing("### Results\n", with: "")).state(of: "Evaluation") == .filled)
  }

  @Test func partsTellOfASectionWhoseHeadingLacks() {
    let text = Self.paper.replacing("## Model Details", with: "## Version 2\n### Model type")
    let assessment = assess(text)
    #expect(assessment.state(of: "Model Details") == .filled)
    #expect(assessment.findings(of: SectionMissing.self).isEmpty)
  }

  @Test func blankLabelsSayNothing() {
    let text = Self.huggingFace.replacing("Ada Example", with: "[More Information Needed]")
      .replacing("**License:** MIT", with: "**License:** [More Information Needed]")
    #expect(assess(text).state(of: "Model Details") == .empty)
    #expect(assess(Self.huggingFace).state(of: "Model Details") == .filled)
  }

  @Test func suggestedSentenceSaysNothing() {
    let text = Self.huggingFace.replacing("Call it.", with: "Use the code below to get started with the model.")
    #expect(assess(text).state(of: "How to Get Started with the Model") == .empty)
    #expect(assess(text.replacing("the model.", with: "the model.\n\n    f()")).completeness == 100)
  }

  @Test func labelMayStandForASection() {
    let text = Self.huggingFace.replacing("### Out-of-Scope Use\n", with: "\n**Out-of-scope use cases:** ")
    #expect(assess(text).state(of: "Out-of-Scope Use") == .filled)
    #expect(assess(text).findings(of: SectionMissing.self).isEmpty)
    #expect(assess(text).findings(of: LabelInsteadOfHeading.self).map(\.slot) == ["Out-of-Scope Use"])
  }

  @Test func onlyRequiredSectionsAreMissed() {
    let text = Self.huggingFace.replacing("## Environmental Impact\nSmall.\n", with: "")
    #expect(assess(text).findings(of: SectionMissing.self).map(\.slot) == ["Environmental Impact"])
    #expect(assess(Self.paper.replacing("## Factors", with: "")).findings(of: SectionMissing.self).isEmpty)
  }

  @Test func commentsBetweenHyphensAreFrontMatter() {
    let assessment = assess("---\n# See the guide\n# and the list of keys\n---\n\n" + Self.huggingFace)
    #expect(assessment.findings(of: SectionUnknown.self).isEmpty)
  }
}
