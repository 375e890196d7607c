import Foundation
import Testing

@testable import CardChecker

@Suite struct MutationTests {
  static let table: [Mutation] = {
    let text = try! Data(contentsOf: CardTree.folder.appendingPathComponent("mutations.yaml"))
    return try! YAMLReader.read(Array(text)[...])!.elements.map { try Mutation($0) }
  }()

  @Test(arguments: CardTree.names)
  func compliantCardsAreSilentAndHaveFullScores(name: String) throws {
    let assessment = try CardTree(named: name).assess()
    #expect(assessment.findings.filter { $0.severity != .note } == [])
    #expect(assessment.completeness == 100 && assessment.compliance == 100)
    #expect(assessment.grade == .a && assessment.status == .pass)
  }

  @Test(arguments: table)
  func eachMutationIsCaughtByTheRightRulesAndByNoOther(mutation: Mutation) throws {
    let tree = try CardTree(named: mutation.card)
    let before = Set(tree.assess().findings.map(\.fingerprint))
    let after = try mutation.applied(to: tree).assess(mutation.policy)
    #expect(Set(after.findings.filter { !before.contains($0.fingerprint) }.map(\.rule)) == mutation.finds)
  }

  @Test func thereAreEnoughMutationsOfEveryKindOfCard() {
    #expect(MutationTests.table.count >= 120)
    #expect(Set(MutationTests.table.map(\.card)) == Set(CardTree.names))
  }

  @Test func everyRuleThatCanFailACardIsCaughtInTheAct() {
    let found = MutationTests.table.reduce(into: Set<String>()) { $0.formUnion($1.finds) }
    let all = RuleCatalogue.rules.map { $0.description }
      .filter { $0.severity == .error || $0.severity == .warning }.map(\.id)
    // The sentences that the built-in templates suggest are known by fingerprint alone, so no row can repeat one.
    #expect(Set(all).subtracting(found) == [SuggestedTextOnly.description.id])
  }

  @Test(arguments: CardTree.names)
  func nothingThatIsTakenAwayRaisesAScore(name: String) throws {
    let tree = try CardTree(named: name)
    let before = tree.assess()
    for poorer in try Reductions(tree).trees { expectNoBetter(poorer.tree.assess(), than: before, poorer.change) }
  }

  /// Of a card that is not perfect, only what is right is taken away: to take away what is wrong is to mend it.
  ///
  /// Each mutation is tried with another part of the ways to take something away.
  @Test(arguments: table.enumerated().filter { !$1.isMendedElsewhere }.map { ($0, $1) })
  func nothingThatIsTakenAwayFromAFaultyCardRaisesAScore(number: Int, mutation: Mutation) throws {
    let tree = try mutation.applied(to: CardTree(named: mutation.card))
    let before = tree.assess(mutation.policy)
    let faulty = before.findings.filter { $0.severity != .note && ComplianceFamily(rule: $0.rule) != nil }
    for (index, poorer) in try Reductions(tree).trees.enumerated() where (index + number) % 16 == 0 {
      if poorer.takesAway(faulty) { continue }
      expectNoBetter(poorer.tree.assess(mutation.policy), than: before, "\(mutation); then \(poorer.change)")
    }
  }

  private func expectNoBetter(_ after: CardAssessment, than before: CardAssessment, _ change: String) {
    #expect(after.completeness ?? 0 <= before.completeness ?? 0, "\(change)")
    #expect(after.coverage ?? 0 <= before.coverage ?? 0, "\(change)")
    #expect(after.compliance ?? 0 <= before.compliance ?? 0, "\(change)")
  }
}
