import Testing

@testable import CardChecker

@Suite struct AltRedundantPrefixTests {
  @Test(arguments: [
    "Image of a cell", "An image of a cell", "picture showing two cells", "Photo of the lab", "The graphic shows cells",
  ])
  func prefix(text: String) {
    expectFindings(AltRedundantPrefix.self, "1️⃣![\(text)](a.png)\n\n2️⃣<img alt=\"\(text)\" src=\"b.png\">\n")
  }

  @Test(arguments: [
    "Cells", "Imaging of cells", "Image segmentation of cells", "Images of cells", "Image of", "Figure 1",
  ])
  func silent(text: String) {
    expectFindings(AltRedundantPrefix.self, "![\(text)](a.png)\n")
  }
}
