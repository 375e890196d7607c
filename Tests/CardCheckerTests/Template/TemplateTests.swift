import Testing

@testable import CardChecker

@Suite struct TemplateTests {
  private static let markdown = """
    # Our Card
    <!-- ![A picture of nothing](images/your_picture.png) and [a guide](https://example.org) -->

    ## Data

    ### Size
    <!-- How much there is. -->
    TODO

    ## Code
    <!-- (optional, but strongly encouraged) Where it is. -->
    ...
    <!-- LAST PART

    [not a prompt of Code] -->

    ### Size
    <!-- (Optional)
    Suggested Text:

    "- It is large.
     - It has [number] files
       of code. It is old."

    [Please say more]
    -->
    [Describe the size]

    ## Thanks (optional)
    …
    """

  @Test func readsSlots() throws {
    let template = try Template(name: "ours", markdown: Self.markdown)
    #expect(template.title == "Our Card")
    #expect(template.revision == nil)
    #expect(template.headings.map(\.name) == ["Data", "Size", "Code", "Size", "Thanks"])
    #expect(template.slots.map(\.name) == ["Data / Size", "Code", "Code / Size", "Thanks"])
    #expect(template.slots.map(\.level) == [3, 2, 3, 2])
    #expect(template.slots.map(\.isRequired) == [true, false, false, false])
    #expect(template.slots.map(\.isStronglyEncouraged) == [false, true, false, false])
  }

  @Test func readsSuggestionsAndPrompts() throws {
    let slots = try Template(name: "ours", markdown: Self.markdown).slots
    #expect(slots[1].prompts.isEmpty)
    #expect(slots[2].prompts == [fingerprint("number"), fingerprint("please say more")])
    #expect(slots[2].suggested.count == 3)
    #expect(slots[2].suggested[0] == .sentence(fingerprint("it is large")))
    #expect(slots[2].suggested[2] == .sentence(fingerprint("it is old")))
  }

  @Test func suggestionWithPromptMatchesItsReplacement() throws {
    let slot = try #require(try Template(name: "ours", markdown: Self.markdown).slots.dropFirst(2).first)
    let added = slot.added(by: TextKey("It has *seven* files of code."))
    #expect(added?.map { String(decoding: $0, as: UTF8.self) } == ["seven"])
    #expect(slot.added(by: TextKey("It has seven lines of code.")) == nil)
  }

  @Test func readsExampleImages() throws {
    let template = try Template(name: "ours", markdown: Self.markdown)
    #expect(template.sampleImages.map(\.fileName) == ["your_picture.png"])
    #expect(template.prompts.contains(fingerprint("a guide")) == false)
  }

  @Test func fingerprintsStandForText() throws {
    let text =
      "## A\n<!-- Suggested Text:\nsha256:\(fingerprint("it is large"))\n\n[sha256:\(fingerprint("say more"))] -->\n...\n"
    let slot = try #require(try Template(name: "ours", markdown: text).slots.first)
    #expect(slot.suggested == [.sentence(fingerprint("it is large"))])
    #expect(slot.prompts == [fingerprint("say more")])
  }

  @Test func refusesWhatIsNoTemplate() {
    #expect(throws: TemplateError.noSlots) { try Template(name: "ours", markdown: "# A\n\n## B\n\nText.\n") }
    #expect(throws: TemplateError.duplicateHeading("B", line: 3)) {
      try Template(name: "ours", markdown: "## B\n...\n## B\n...\n")
    }
    #expect(throws: TemplateError.unreadable(.tooComplex(.nesting(line: 1)))) {
      try Template(name: "ours", markdown: String(repeating: ">", count: 1000))
    }
  }

  private func fingerprint(_ text: String) -> Fingerprint { Fingerprint(of: Array(text.utf8)) }
}
