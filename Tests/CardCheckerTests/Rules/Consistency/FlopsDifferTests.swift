import Testing

@testable import CardChecker

@Suite struct FlopsDifferTests {
  private let card = FilledCard(revision: 4)

  @Test(arguments: ["Training took\n1️⃣3e21 FLOPs.", "1️⃣200 TFLOPs in all.", "1️⃣1.5 × 10^22 FLOPs", "About 1️⃣3 exaFLOP."])
  func otherNumber(answer: String) {
    expectFindings(FlopsDiffer.self, card.answering("Speeds, Sizes, Times", answer).markdown, metadata: metadata)
    #expect(
      assess(card.answering("Speeds, Sizes, Times", MarkedText(answer).text).markdown, metadata: metadata)
        .findings(of: FlopsDiffer.self).map(\.severity) == [.note])
  }

  @Test(arguments: [
    "200 GFLOPs", "2e11 FLOPs", "2 x 10^11 floating point operations, 2 \\times 10^{11} FLOPs", "0.2 teraFLOPs",
    "On 312 TFLOPS/s cards.", "312 TFLOPs per second.", "4 GFLOPs at inference.", "Many FLOPs.",
    "12 cards, FLOPs unknown",
    "Trained with 1e15 FLOPs of 200 GFLOPs.",
  ])
  func silent(answer: String) {
    expectFindings(FlopsDiffer.self, card.answering("Speeds, Sizes, Times", answer).markdown, metadata: metadata)
    expectFindings(
      FlopsDiffer.self, card.answering("Metrics", "It costs 4 GFLOPs an image.").markdown, metadata: metadata)
    expectFindings(FlopsDiffer.self, card.answering("Speeds, Sizes, Times", answer).markdown)
  }

  private let metadata = "flops_used: 200 GFLOPS\n"
}
