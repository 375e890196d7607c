/// Counts, for each family that applies to a card, what its points are computed from.
struct FamilyCounter {
  let context: RuleContext

  func parts(_ findings: [Finding]) -> [ComplianceFamily: FamilyParts] {
    var parts: [ComplianceFamily: FamilyParts] = [:]
    parts[.legal] = legal(findings)
    parts[.metadata] = metadata(findings)
    parts[.text] = count(.text, findings)
    if context.card.blocks.contains(where: { !$0.images.isEmpty || !$0.links.isEmpty }) {
      parts[.imagesAndLinks] = count(.imagesAndLinks, findings)
    }
    parts[.consistency] = consistency(findings)
    return parts
  }

  /// What a family's part would be without one of the things that count in it.
  func part(
    _ part: FamilyParts, of family: ComplianceFamily, without mended: CountedFinding, among findings: [Finding]
  ) -> FamilyParts {
    if family == .legal { return legal(findings.filter { CountedFinding($0) != mended }) ?? part }
    var part = part
    if mended.severity == .error { part.errors -= 1 }
    if mended.severity == .warning { part.warnings -= 1 }
    if FamilyCounter.absence.contains(mended.rule) { part.isAbsent = false }
    return part
  }

  private func legal(_ findings: [Finding]) -> FamilyParts? {
    let demanded = Clause.allCases.filter { $0.isDemanded(in: context) }
    guard !demanded.isEmpty else { return nil }
    return FamilyParts(demanded: demanded.count, met: demanded.count { $0.isMet(findings, context.policy) })
  }

  private func metadata(_ findings: [Finding]) -> FamilyParts? {
    let metadata = context.card.metadata
    if metadata.source == .none && !context.demands.metadata { return nil }
    var parts = count(.metadata, findings)
    parts.isAbsent = metadata.root == nil && findings.contains { FamilyCounter.absence.contains($0.rule) }
    return parts
  }

  /// The rules that tell why there is no metadata; mending that is to have some.
  private static let absence = [FileMissing.description.id, FileInvalid.description.id]

  private func consistency(_ findings: [Finding]) -> FamilyParts? {
    let isComparable = !ComparedMetadata.all(in: context).isEmpty
    guard isComparable || context.demands.metadata else { return nil }
    var parts = count(.consistency, findings)
    parts.isAbsent = !isComparable
    return parts
  }

  private func count(_ family: ComplianceFamily, _ findings: [Finding]) -> FamilyParts {
    let counted = Set(findings.filter { ComplianceFamily(rule: $0.rule) == family }.map(CountedFinding.init))
    return FamilyParts(
      errors: counted.count { $0.severity == .error }, warnings: counted.count { $0.severity == .warning })
  }
}
