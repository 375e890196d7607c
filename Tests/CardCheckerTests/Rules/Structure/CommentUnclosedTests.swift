import Testing

@testable import CardChecker

@Suite struct CommentUnclosedTests {
  @Test func commentToTheEnd() {
    expectFindings(
      CommentUnclosed.self,
      """
      # Card

      Text.

      1️⃣<!-- Guidance that never ends

      ## Data

      Hidden.
      """)
  }

  @Test func commentThatSwallowsASection() {
    expectFindings(
      CommentUnclosed.self,
      """
      # Card

      1️⃣<!-- Guidance

      ### Risks

      <!-- Guidance -->

      Text.
      """)
  }

  @Test func commentInsideOtherHTML() {
    expectFindings(CommentUnclosed.self, "# Card\n\n<div>\n1️⃣<!-- a\n</div>\n")
  }

  /// A block of HTML ends with the first line that closes a comment, so the second one never does.
  @Test func secondCommentOnALine() {
    expectFindings(CommentUnclosed.self, "# Card\n\n1️⃣<!-- one --> <!-- two\nlines --> text\n")
  }

  @Test func silent() {
    expectFindings(
      CommentUnclosed.self,
      """
      # Card

      <!-- one --> <!-- two --> text <!---->

      <!-- three
      lines --> text

      Inline <!-- comment --> and `<!-- code`, a < b <!- no comment.

      ```
      <!-- code
      ```

      <!-- Write <!-- and then the text. -->
      """)
  }
}
