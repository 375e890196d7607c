import Testing

@testable import CardChecker

@Suite struct AltIsFilenameTests {
  @Test(arguments: [
    "loss.png", "Other_name.JPEG", "loss_curve", "loss-curve", "image", "Image 2", "Figure 3.", "fig. 1", "Screenshot",
    "Screenshot 2024-05-01 at 10.15.00", "Screen Shot 2021-01-01 at 1.00.00 PM", "IMG_1234", "alt text", "drawing",
    "Screen-Shot-2020", "image-20210304123456",
  ])
  func nameOrWord(text: String) {
    for address in ["pics/loss_curve.png", "https://example.org/loss-curve.svg?raw=true", "loss%5Fcurve.png"] {
      if text == "loss-curve", !address.contains("-") { continue }
      if text == "loss_curve", address.contains("-") { continue }
      expectFindings(AltIsFilename.self, "1️⃣![\(text)](\(address))\n")
    }
  }

  @Test(arguments: [
    "Loss over time", "CLIP", "ResNet-50", "Figure 1: the loss falls", "loss curve", "Image of a cell", "Node.js",
    "图 1 损失",
    "Fig tree", "2024", "loss.png falls",
  ])
  func silent(text: String) {
    for name in ["CLIP.png", "ResNet-50.png", "loss curve.png"] {
      expectFindings(AltIsFilename.self, "![\(text)](<\(name)>)\n")
    }
  }
}
