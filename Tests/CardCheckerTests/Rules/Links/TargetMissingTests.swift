import Testing

@testable import CardChecker

@Suite struct TargetMissingTests {
  private let facts = CardFacts.tree(
    "train.py", "docs/data card.md", "docs/notes.md", "weights/model.bin.ptr", "src/run.py", "docs/guide.mdx",
    others: ["link.md": .symlink, "linked": .symlink, "vendor/module": .submodule])

  @Test func filesThatAreNotThere() {
    expectFindings(
      TargetMissing.self,
      """
      1️⃣[a](gone.md) and
      2️⃣[b](train.py#L3)

      3️⃣[c](/docs/Notes.md "case counts")

      - 4️⃣[d][d]
      - 5️⃣<a href="../src/gone/">d</a>

      <p>
      6️⃣<a href=gone.md?raw=true>e</a></p>

      7️⃣[f](data%2520card.md)

      [d]: </gone.md>
      """, facts: facts)
  }

  @Test func linksOutOfTheTree() throws {
    let text = MarkedText("1️⃣[a](../../gone.md)\n\n2️⃣[b](file:///home/me/a.md)\n\n3️⃣[c](C:\\a.md)\n")
    let found = assess(text.text, facts: CardFacts(entries: [:])).findings(of: TargetMissing.self)
    #expect(assess(text.text).findings(of: TargetMissing.self).isEmpty, "A card alone has no tree to lead out of.")
    #expect(found.map(\.line) == text.lines)
    #expect(found.allSatisfy { $0.message.contains("out of the repository") })
  }

  @Test func ownAddressOnTheSite() {
    expectFindings(
      TargetMissing.self,
      """
      1️⃣[a](https://github.com/example/cells/blob/main/gone.py#L3) [b](https://github.com/Example/Cells)
      [c](https://www.github.com/example/cells/tree/HEAD/src) [d](https://github.com/example/cells/tree/dev/gone)
      [e](https://github.com/example/cells/issues/1) [f](https://github.com/example/cells-2/blob/main/gone.py)
      """, metadata: "repository_link: https://github.com/example/cells\n", facts: facts)
    expectFindings(
      TargetMissing.self,
      "[a](https://gitlab.com/lab/team/cells/-/blob/main/train.py)\n\n"
        + "1️⃣[b](https://gitlab.com/lab/team/cells/-/tree/main/gone)\n",
      metadata: "repository_link: https://gitlab.com/lab/team/cells/\n", facts: facts)
  }

  @Test func addressThatIsAnotherRepositorys() {
    let own = "https://github.com/example/cells/blob/main"
    expectFindings(
      TargetMissing.self, "[a](\(own)/a.py) [b](\(own)/b.py)\n",
      metadata: "repository_link: https://github.com/example/cells\n", facts: facts)
  }

  @Test func silent() {
    expectFindings(
      TargetMissing.self,
      """
      [a](../train.py) [b](data%20card.md) [c](<data card.md>) [d](./notes.md#top) [e](..) [f](.) [g](/) [h](../src/)
      [i](../weights/model.bin) [j](../link.md) [k](../linked/gone.md) [l](../vendor/module/gone.md)
      [m](../../../issues) [n](../../../wiki/Home) [o](../../../../other) [p](../../main/train.py) [q](?plain=1)
      [r](mailto:a@example.org) [s](tel:123) [t](//example.org/gone.md) [u](https://example.org/gone.md) [v](#gone)
      [w](guide) [x](TODO) [y](www.example.org) <https://example.org> <a@example.org> `[z](gone.md)`

      <a name="here"></a> <a href="..\\src\\run.py">run</a> <!-- [a](gone.md) -->
      """, facts: facts)
    expectFindings(TargetMissing.self, "[a](gone.md)", facts: .none)
  }

  @Test func siteOfModels() {
    let card = "---\nlicense: mit\n---\n[a](/datasets/b) [c](./resolve/main/d.bin) [e](tree/main)\n\n1️⃣[f](gone.md)\n"
    expectFindings(TargetMissing.self, card, facts: facts)
  }

  @Test func manyLinksAskLittle() {
    let text = (0..<5_000).map { "[a](d\($0)/e/f.md)\n" }.joined()
    #expect(CardChecker().references(read(text)).entries.count < 1_000)
    #expect(CardChecker().references(read("[a](\(String(repeating: "a/", count: 5_000)))")).isEmpty)
  }
}
