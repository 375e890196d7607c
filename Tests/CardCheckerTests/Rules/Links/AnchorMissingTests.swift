import Testing

@testable import CardChecker

@Suite struct AnchorMissingTests {
  @Test func placesThatAreNotThere() {
    expectFindings(
      AnchorMissing.self,
      """
      # Card

      1️⃣[a](#gone) [b](#card)
      2️⃣[c](#data-2), [d](#data-1)

      3️⃣<a href="#training">e</a>
      4️⃣[f](model_card.md#gone-too)

      ## Data

      ## Data
      """)
  }

  @Test func namesOfHeadings() {
    expectFindings(
      AnchorMissing.self,
      """
      [a](#risks--limitations) [b](#c-in-code) [c](#größe-é) [d](#%E6%95%B0%E6%8D%AE) [e](#-data) [f](#a_b-c)
      [g](#titled) [h](#html-heading) [i](#quoted) [j](#own) [k](#named) [l](#user-content-named) [m](#Titled)
      [n](#settext) [o](#with-id) [p](#35-numbers)

      # Risks & Limitations

      ## `C` in *code*

      ## Größe É

      ## 数据

      ## 🚀 Data

      ## a_b-c!

      ## [Titled](https://example.org)

      <h2 align="center">HTML <b>heading</b></h2>

      > ## Quoted

      ## Heading {#own}

      <a name="named"></a> <div id="with-id"></div>

      Set
      text
      ====

      ## 3.5 Numbers
      """)
  }

  @Test func nearlyRightIsANote() throws {
    let finding = try #require(assess("[a](#data)\n\n# 🚀 Data\n").findings(of: AnchorMissing.self).first)
    #expect(finding.severity == .note)
    #expect(finding.key == "#data")
  }

  @Test func silent() {
    expectFindings(
      AnchorMissing.self,
      """
      [a](#) [b](#top) [c](#readme) [d](#fn1) [e](#fnref-2) [f](#user-content-fn-1) [g](#L10-L20) [h](#/route)
      [i](other.md#gone) [j](https://example.org#gone) [k](#:~:text=a) ![l](a.png#gone) [m](model_card.md)
      [n](#named) [o](#bracketed)

      (named)=

      # Other [[bracketed]]
      """)
    expectFindings(AnchorMissing.self, "[a](#open)\n\n<h2>\n\nOpen\n\n</h2>\n")
  }
}
