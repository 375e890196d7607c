import Testing

@testable import CardChecker

@Suite struct ReferencesTests {
  @Test func pathsOfTrainingCode() {
    let answer =
      "Run `src/train.py` or [this](../run%20it.sh#L1), see /tools/a.sh; not ../../out.py, https://a.org/b.py."
    #expect(
      references(answer) == [
        "docs/src/train.py", "src/train.py", "run it.sh", "tools/a.sh",
      ])
  }

  @Test func otherSlotsAskNothing() {
    let card = FilledCard(revision: 4).answering("Risks", "See a/b.py.").answering("Training Code", "None here.")
    #expect(CardChecker().references(read(card.markdown)).entries.isEmpty)
    #expect(CardChecker().references(read("# Free\n\n## Training Code\n\na/b.py\n")).isEmpty)
  }

  @Test func linksAndImages() {
    let references = CardChecker().references(read("[a](b/c.md#d) ![e](../f%20g.png) [h](https://example.org)\n"))
    #expect(
      Set(references.entries.map(\.description)) == [
        "docs/b/c.md", "docs/b/c.md.ptr", "docs/b", "docs", "f g.png",
      ])
    #expect(references.contents == [RepositoryPath("f g.png")])
    #expect(references.folders.isEmpty)
  }

  @Test func folderForImagesOfTheTemplate() {
    let references = CardChecker().references(read(FilledCard(revision: 4).markdown))
    #expect(references.folders == [RepositoryPath("docs/model_card_images")])
  }

  private func references(_ answer: String) -> Set<String> {
    let card = read(FilledCard(revision: 4).answering("Training Code", answer).markdown)
    return Set(CardChecker().references(card).entries.map(\.description).filter { !$0.hasSuffix(".ptr") })
  }
}
