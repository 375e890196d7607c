import CardChecker
import CardHistory
import Records
import Rendering

/// A card on disk, and the verdict on it.
struct CheckedCard {
  let card: DiskCard
  /// Status and grade are those without what is excused.
  let assessment: CardAssessment
  /// Why findings do not count, by fingerprint.
  let waivers: [String: AppliedWaiver]

  init(_ card: DiskCard, on terms: RepositoryTerms, _ checkers: inout CardCheckers) {
    let checker = checkers.checker(for: card.bundle.path)
    let read = checker.read(card.bundle)
    let facts = DiskFacts(root: card.root).facts(for: checker.references(read))
    let assessment = checker.check(read, facts: facts, on: terms.today)
    let waivers = terms.excuses.waivers(for: assessment.findings, of: card.bundle.path.description)
    self.card = card
    self.waivers = waivers
    self.assessment = assessment.excusing(under: checker.policy) { waivers[$0.fingerprint] != nil }
  }

  /// The severities of the findings that count.
  var severities: [Severity] {
    assessment.findings.filter { waivers[$0.fingerprint] == nil }.map(\.severity)
  }

  /// The card as formats of findings take it.
  var judged: JudgedCard {
    JudgedCard(
      repository: nil, folder: card.shownFolder, path: card.bundle.path.description, status: assessment.status,
      findings: assessment.findings, waivers: waivers)
  }

  /// The card as JSON has it.
  var reported: CheckReport.Card {
    CheckReport.Card(path: card.bundle.path.description, assessment: assessment, waivers: waivers)
  }

  /// The card as text has it.
  var shown: CheckText.Card {
    CheckText.Card(folder: card.shownFolder, path: card.shownPath, assessment: assessment, waivers: waivers)
  }
}
