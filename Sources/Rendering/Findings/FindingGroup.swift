/// What is known of one repository: its cards, and what kept it from being audited.
struct FindingGroup {
  /// The repository's id; nil for cards on disk.
  let repository: String?
  let cards: [JudgedCard]
  let trouble: AuditTrouble?

  /// The groups in byte order of the ids; cards on disk come first.
  static func groups(_ cards: [JudgedCard], _ troubles: [AuditTrouble]) -> [FindingGroup] {
    let cardsByID = Dictionary(grouping: cards, by: \.repository)
    let troublesByID = Dictionary(grouping: troubles) { Optional($0.repository) }
    let ids = Set(cardsByID.keys).union(troublesByID.keys)
    return ids.sorted { ($0 ?? "").utf8.lexicographicallyPrecedes(($1 ?? "").utf8) }.map { id in
      FindingGroup(repository: id, cards: cardsByID[id] ?? [], trouble: merged(troublesByID[id] ?? []))
    }
  }

  private static func merged(_ troubles: [AuditTrouble]) -> AuditTrouble? {
    troubles.first.map { first in
      AuditTrouble(
        repository: first.repository, isUnknown: troubles.contains(where: \.isUnknown),
        errors: troubles.flatMap(\.errors))
    }
  }
}
