import Testing

@testable import CardChecker

@Suite struct AltLengthTests {
  @Test func shortAndLong() {
    let long = String(repeating: "a long text ", count: 21)
    expectFindings(AltLength.self, "1️⃣![Loss](a.png)\n\n2️⃣![Model loss](b.png)\n\n3️⃣![\(long)](c.png)\n")
  }

  @Test func silent() {
    let umlauts = String(repeating: "öäü ", count: 60)
    expectFindings(
      AltLength.self,
      """
      ![Loss over time](a.png) ![损失曲线](b.png) ![](c.png) ![loss.png](d.png) ![\(umlauts)](e.png)
      [![Licence](https://img.shields.io/badge/MIT.svg)](LICENSE)

      <img src="f.png" alt="">
      """)
  }
}
