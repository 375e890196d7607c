import Testing

@testable import CardChecker

@Suite struct AltMissingTests {
  @Test func imagesWithoutText() {
    expectFindings(
      AltMissing.self,
      """
      # Card

      1️⃣![](a.png) and
      2️⃣![ ][b]

      3️⃣<img src="c.png">
      <p title="alt='x'">4️⃣<img src="d.png" title="an alt = text" /></p>

      <p>
        5️⃣<img
          src="e.png">
        <br
          class="a">6️⃣<img src="f.png"></p>

      [b]: b.png
      """)
  }

  @Test func silent() {
    expectFindings(
      AltMissing.self,
      """
      ![A](a.png) ![`B`](b.png) <img src="c.png" alt="C"> <img alt=D src=d.png> <IMG SRC="e.png" ALT='E'>
      <img src="f.png" alt=""> <img src="g.png" alt> <img src="h.png" role="presentation">
      <img src="i.png" aria-label="I"> <!-- <img src="j.png"> --> `![](k.png)`

      ```
      ![](l.png)
      ```

      <picture><source srcset="m.png"><img src="n.png" alt="N"></picture>
      """)
  }
}
