import Foundation
import TestSupport
import Testing

@testable import CardChecker

/// The same card gives the same bytes, in whatever order the rules run and on however many threads.
@Suite struct DeterminismTests {
  @Test(arguments: CardTree.names)
  func orderOfRulesMakesNoDifference(name: String) throws {
    var generator = SeededGenerator(seed: 7)
    for tree in try faulty(name) {
      let expected = try bytes(tree.assess(rules: RuleCatalogue.rules))
      for _ in 0..<5 {
        #expect(try bytes(tree.assess(rules: RuleCatalogue.rules.shuffled(using: &generator))) == expected)
      }
    }
  }

  @Test(arguments: CardTree.names)
  func threadsMakeNoDifference(name: String) async throws {
    let trees = try faulty(name)
    let expected = try trees.map { try bytes($0.assess()) }
    try await withThrowingTaskGroup(of: [Data].self) { group in
      for _ in 0..<8 { group.addTask { try trees.map { try bytes($0.assess()) } } }
      for try await found in group { #expect(found == expected) }
    }
  }

  /// The card and some mutations of it.
  private func faulty(_ name: String) throws -> [CardTree] {
    let tree = try CardTree(named: name)
    let mutations = MutationTests.table.filter { $0.card == name }.enumerated().filter { $0.offset % 10 == 0 }
    return try [tree] + mutations.map { try $0.element.applied(to: tree) }
  }
}

private func bytes(_ assessment: CardAssessment) throws -> Data {
  let encoder = JSONEncoder()
  encoder.outputFormatting = .sortedKeys
  return try encoder.encode(assessment)
}
