import Testing

@testable import CardChecker

@Suite struct CardUnreadableTests {
  @Test(arguments: [Unreadable.symlink, .submodule, .overLimit(bytes: 9_000_000), .lfsPointer])
  func callersReasonIsReported(reason: Unreadable) throws {
    let assessment = check(.unreadable(reason))
    let finding = try #require(assessment.findings.first)
    #expect(assessment.findings.count == 1)
    #expect(finding.rule == "structure/card-unreadable")
    #expect(finding.severity == .error)
    #expect(finding.remediation == reason.remedy)
    #expect(assessment.completeness == nil && assessment.coverage == nil && assessment.grade == nil)
    #expect(assessment.topics.isEmpty && assessment.slots.isEmpty)
    #expect(assessment.status == .fail)
  }

  @Test(
    arguments: [
      ([0x41, 0x0A, 0xFF, 0x0A], Unreadable.notUTF8(line: 2)),
      ([0xFF, 0xFE, 0x41, 0x00], .notUTF8(line: 1)),
      (Array("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n".utf8), .lfsPointer),
      (Array(repeating: 0x41, count: 1_048_577), .overLimit(bytes: 1_048_577)),
      (Array(repeating: 0x3E, count: 100), .tooComplex(.nesting(line: 1))),
    ] as [([UInt8], Unreadable)])
  func textThatIsNone(bytes: [UInt8], reason: Unreadable) {
    let card = CardChecker().read(CardBundle(path: RepositoryPath("a.md"), details: .text(bytes)))
    #expect(card.unreadable == reason)
    #expect(check(.text(bytes)).findings.map(\.rule) == ["structure/card-unreadable"])
  }

  @Test func metadataIsReadAllTheSame() {
    let file = MetadataFile(path: RepositoryPath("m.yaml"), text: .text(Array("model_version: 1.10\n".utf8)))
    let bundle = CardBundle(path: RepositoryPath("a.md"), details: .unreadable(.symlink), metadata: file)
    let checker = CardChecker()
    #expect(checker.check(checker.read(bundle), facts: .none).facts.version == "1.10")
  }

  @Test func emptyAndShortTextsAreReadable() {
    for text in ["", "\n", "A", "\u{FEFF}# A"] {
      #expect(assess(text).findings(of: CardUnreadable.self).isEmpty)
    }
  }

  private func check(_ text: CardText) -> CardAssessment {
    let checker = CardChecker()
    return checker.check(checker.read(CardBundle(path: RepositoryPath("a.md"), details: text)), facts: .none)
  }
}
