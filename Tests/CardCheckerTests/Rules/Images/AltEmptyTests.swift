import Testing

@testable import CardChecker

@Suite struct AltEmptyTests {
  @Test func imagesMarkedAsDecoration() {
    expectFindings(
      AltEmpty.self,
      """
      1️⃣<img src="a.png" alt="">

      Text 2️⃣<img alt src="b.png"/> and
      3️⃣<img src="c.png" aria-hidden="true">
      """)
  }

  @Test func silent() {
    expectFindings(AltEmpty.self, "![](a.png)\n\n<img src=\"b.png\">\n\n<img src=\"c.png\" alt=\"C\">\n")
  }
}
