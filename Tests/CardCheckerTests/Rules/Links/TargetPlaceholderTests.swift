import Testing

@testable import CardChecker

@Suite struct TargetPlaceholderTests {
  @Test func addressesNeverFilledIn() {
    expectFindings(
      TargetPlaceholder.self,
      """
      1️⃣[Paper]()
      2️⃣[Code](TODO)
      3️⃣[Data](link)

      4️⃣[Demo](#) and
      5️⃣[Blog](<>)

      6️⃣<a href="">Poster</a> <a href="#">Slides</a>

      7️⃣[arXiv](https://arxiv.org/abs/XXXX.XXXXX)
      8️⃣[Site](https://...)
      9️⃣[More]({SITE_URL}/more.md)
      """)
    expectFindings(TargetPlaceholder.self, "1️⃣[a](javascript:void(0))\n\n2️⃣[b](insert-link-here)\n\n3️⃣[c](...)\n")
  }

  @Test func silent() {
    expectFindings(
      TargetPlaceholder.self,
      """
      [Back to top](#) [⬆](#) [a](#top) [b](..) [c](./) [d](todo.md) [e](links/) [f](LINK.md) [g](https://example.com/x)
      [![h](https://img.shields.io/h)](#) []() [i](https://github.com/xxx) [j](https://link.springer.com/1) [k](None)

      <a id="l" href=""></a> <a name="m"></a> [ ] <a href=""><img src="n.png" alt="n"></a>
      """)
    expectFindings(TargetPlaceholder.self, "[a](TODO)\n", facts: .tree("docs/TODO"))
  }

  @Test func sayWhichLink() throws {
    let found = assess("[Paper]() [Code]()\n").findings(of: TargetPlaceholder.self)
    #expect(Set(found.map(\.detail)) == ["Paper", "Code"])
  }
}
