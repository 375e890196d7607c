import CardChecker
import Foundation
import Records
import TestSupport
import Testing

/// A policy file, from the command line to the reports.
struct PolicyFileTests {
  private let folder: TemporaryFolder
  private let files: ReportFiles

  init() throws {
    folder = try TemporaryFolder()
    files = ReportFiles(folder: folder.path("reports"))
    try write("speech/loud", "# Loud\n\n{{ card_data }}\n")
    try write("vision/eye", "# Eye\n\n{{ card_data }}\n")
  }

  private func write(_ id: String, _ card: String) throws {
    var history = FastImport()
    history.commit([.file("model_card.md", card), .file("drafts/model_card.md", card)])
    try GitRepository(at: folder.path("fleet/\(id).git")).write(history)
  }

  private func audit(_ policy: String, now: String = "2026-06-01", _ options: String...) throws -> Command {
    let path = try folder.write("conf/policy.yaml", Array(policy.utf8))
    return try Command.run(
      AuditProgram.path,
      ["now", folder.path("fleet"), "--reports", files.folder, "--policy", path, "--now", now] + options)
  }

  private static let waiver = """
    waivers:
      - rule: placeholder/template-syntax-left
        repository: speech/*
        path: model_card.md
        reason: The page fills it in.
        owner: Kim
        expires: 2026-12-31
    """

  @Test func aWaivedFindingStaysAndDoesNotCount() throws {
    #expect(try audit("name: ours").status == 1)
    let before = try files.report("speech%2Floud")
    #expect(before.status == .fail)
    let run = try audit(
      "name: ours\noverrides: [{paths: [drafts/*], severities: {placeholder/*: off}}]\n" + Self.waiver)
    let report = try files.report("speech%2Floud")
    #expect(report.status == .pass)
    #expect(report.waived == 1)
    let card = try #require(report.cards.first { $0.path == "model_card.md" })
    let finding = try #require(card.findings.first { $0.waiver != nil })
    #expect(finding.finding.rule == "placeholder/template-syntax-left")
    #expect(finding.waiver?.reason == "The page fills it in.")
    #expect(finding.waiver?.expires == "2026-12-31")
    #expect(card.assessment.compliance == before.cards.first { $0.path == "model_card.md" }?.assessment.compliance)
    let row = try #require(try files.index().repositories.first { $0.id == "speech/loud" })
    #expect((row.errors, row.waived) == (0, 1))
    #expect(try files.index().waivers.map(\.state) == [.active])
    #expect(run.text.contains("1 finding waived"))
    #expect(try files.history("speech%2Floud").last?.status == .fail)
  }

  @Test func anExpiredWaiverIsNamedAndFailsAgain() throws {
    _ = try audit(Self.waiver, "--cards", "model_card.md")
    #expect(try files.report("speech%2Floud").status == .pass)
    let records = try files.history("speech%2Floud").count
    let run = try audit(Self.waiver, now: "2027-01-01", "--cards", "model_card.md")
    #expect(run.status == 1)
    #expect(
      run.text.contains("policy.yaml:2:5: the waiver of placeholder/template-syntax-left by Kim expired on 2026-12-31"))
    #expect(try files.report("speech%2Floud").status == .fail)
    #expect(try files.index().waivers.map(\.state) == [.expired])
    #expect(try files.history("speech%2Floud").count == records)
    let event = try #require(try files.events().last)
    #expect((event.cause, event.from, event.to, event.author) == (.waiver, .pass, .fail, nil))
    let check = try AuditProgram.run("policy", "check", folder.path("conf/policy.yaml"), "--now", "2027-01-01")
    #expect(check.status == 2)
    #expect(check.errors.contains("policy.yaml:2:5: "))
    #expect(
      try AuditProgram.run("policy", "check", folder.path("conf/policy.yaml"), "--now", "2026-12-31").status == 0)
  }

  @Test func aWaiverThatExcusesNothingIsNamed() throws {
    let run = try audit(Self.waiver.replacing("speech/*", with: "music/*"))
    #expect(run.text.contains("policy.yaml:2:5: the waiver of placeholder/template-syntax-left by Kim excuses nothing"))
    #expect(try files.index().waivers.map(\.state) == [.unused])
  }

  @Test func stepByStepIsTheSameAsAtOnce() throws {
    let policy = "extends: default\nowners: [{repositories: [speech/*], owner: audio}]\n" + Self.waiver
    _ = try audit("extends: default")
    _ = try audit(policy)
    let stepwise = try files.report("speech%2Floud")
    try FileManager.default.removeItem(atPath: files.folder)
    _ = try audit(policy)
    #expect(try files.report("speech%2Floud") == stepwise)
    #expect(stepwise.owner == "audio")
  }

  @Test func theBaselineExcusesWhatWasThereAndNothingElse() throws {
    let policy = "baseline: baseline.json\n"
    let path = try folder.write("conf/policy.yaml", Array(policy.utf8))
    #expect(try audit(policy).status == 2)
    let first = try AuditProgram.run("baseline", folder.path("fleet"), "--policy", path)
    #expect(first.status == 0)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path("conf/baseline.json")))
    let second = try AuditProgram.run("baseline", folder.path("fleet"), "--policy", path)
    #expect(second.text.contains("in 2 repositories; 0 new, 0 gone"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path("conf/baseline.json"))) == bytes)
    #expect(try audit(policy).status == 0)
    let report = try files.report("vision%2Feye")
    #expect(report.cards.flatMap(\.findings).contains { $0.waiver?.baseline == true })
    try write("vision/new", "# New\n\n{{ card_data }}\n")
    #expect(try audit(policy).status == 1)
    #expect(try files.report("vision%2Fnew").status == .fail)
  }

  @Test func whatIsGoneFromTheBaselineIsCounted() throws {
    let policy = "baseline: baseline.json\n"
    let path = try folder.write("conf/policy.yaml", Array(policy.utf8))
    _ = try AuditProgram.run("baseline", folder.path("fleet"), "--policy", path)
    try FileManager.default.removeItem(atPath: folder.path("fleet/vision/eye.git"))
    try write("vision/eye", "# Eye\n")
    let run = try audit(policy)
    let baseline = try #require(try files.index().baseline)
    #expect(baseline.obsolete > 0 && baseline.obsolete < baseline.findings)
    #expect(run.text.contains("in the baseline are gone"))
  }

  @Test func overridesOfOneRepositoryMoveNoOther() throws {
    _ = try audit("name: ours")
    let before = try files.history("vision%2Feye")
    _ = try audit("name: ours\noverrides: [{repositories: [speech/loud], severities: {placeholder/*: note}}]")
    #expect(try files.report("speech%2Floud").status == .pass)
    #expect(try files.history("vision%2Feye") == before)
    #expect(try files.history("speech%2Floud").last?.change == .policy)
    let digest = try files.report("speech%2Floud").policy.digest
    let shown = try AuditProgram.run("policy", "show", folder.path("conf/policy.yaml"), "--repository", "speech/loud")
    #expect(
      shown.output == (try Array(Data(contentsOf: URL(fileURLWithPath: "\(files.folder)/policies/\(digest).yaml")))))
  }

  @Test func aTemplateBesideThePolicyIsTheOrganisations() throws {
    try folder.write("conf/ours.md", Array("# Ours\n\n## Purpose\n\n...\n".utf8))
    try write("speech/own", "# Own\n\n## Purpose\n\nIt tells words apart.\n")
    _ = try audit("template: ours.md\ntemplateRequired: true\n")
    let card = try #require(try files.report("speech%2Fown").cards.first)
    #expect(card.assessment.template?.name == "ours")
    #expect(card.assessment.completeness == 100)
    #expect(
      try files.report("vision%2Feye").cards[0].assessment.findings.contains {
        $0.rule == "structure/template-required"
      })
  }

  @Test func cardsOnDiskAreCheckedByThePolicy() throws {
    let card = try folder.write("work/model_card.md", Array("# Card\n\n{{ card_data }}\n".utf8))
    let policy = try folder.write("work/policy.yaml", Array(Self.waiver.utf8))
    let check = { (options: [String]) in
      try Command.run(AuditProgram.path, ["check", card, "--policy", policy, "--now", "2026-06-01"] + options)
    }
    #expect(try check([]).status == 1)
    let run = try check(["--repository", "speech/loud"])
    #expect(run.status == 0)
    #expect(run.text.contains(":3: waived: "))
    let json = try check(["--repository", "speech/loud", "--format", "json"])
    let report = try JSONText.decode(CheckReport.self, from: json.output)
    #expect(report.cards.first?.waivers.values.map(\.owner) == ["Kim"])
    #expect(try check(["--repository", "speech/loud", "--now", "2027-01-01"]).status == 1)
  }

  @Test func aPolicyThatIsNotThereIsWrongUsage() throws {
    let run = try AuditProgram.run("check", "--policy", "czzi", in: folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("no policy is named czzi, and no file; there are default"))
    let configuration = try folder.write("audit.yaml", Array("policy: conf/policy.yaml\n".utf8))
    try folder.write("conf/policy.yaml", Array("gates: 1\n".utf8))
    let wrong = try AuditProgram.run("now", folder.path("fleet"), "--config", configuration, in: folder.path)
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("conf/policy.yaml:1:1: no key is named gates; did you mean gate?"))
  }

  @Test func theShippedExampleIsSound() throws {
    let example = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../Config/policy.yaml").standardized
      .path
    let run = try AuditProgram.run("policy", "check", example, "--now", "2026-01-01")
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
    #expect(try AuditProgram.run("policy", "show", example).text.hasPrefix("name: example\n"))
  }
}
