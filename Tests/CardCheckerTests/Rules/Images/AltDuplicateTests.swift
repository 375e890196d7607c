import Testing

@testable import CardChecker

@Suite struct AltDuplicateTests {
  @Test func sameTextOfDifferentImages() {
    expectFindings(
      AltDuplicate.self,
      """
      ![Loss over time](a.png)

      1️⃣![*Loss* over time.](b.png)

      2️⃣<img src="c.png" alt="loss over time">
      """)
  }

  @Test func silent() {
    expectFindings(
      AltDuplicate.self,
      """
      ![Loss over time](a.png) ![Loss over time](./a.png?raw=true) ![Loss over time](/docs/a.png)
      ![image](b.png) ![image](c.png) ![](d.png) ![](e.png)
      ![Logo of us](f.png#gh-light-mode-only) ![Logo of us](g.png#gh-dark-mode-only)
      [![Open it](https://img.shields.io/a)](h) [![Open it](https://img.shields.io/b)](i)

      <picture><source srcset="j.png"><img src="k.png" alt="Logo of them"></picture>
      """)
  }
}
