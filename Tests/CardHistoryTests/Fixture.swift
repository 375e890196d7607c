import CardChecker
import CardHistory
import Git
import SystemPackage

/// Audits of repositories that a test made.
enum Fixture {
  static var request: AuditRequest {
    AuditRequest(layout: Layout(globs: ["**/*model[_-]card.md"]), refs: ["HEAD"], policy: .default)
  }

  static func audit(_ path: String, _ request: AuditRequest) throws -> RepositoryAudit? {
    let location = try RepositoryResolver(trust: .configured).resolve(FilePath(path))
    return try Auditor.audit(try Repository(location), request)
  }

  /// What a report shows of the head.
  struct Present: Equatable {
    let head: Attribution?
    let cards: [PresentCard]
    let candidates: [RepositoryPath]
    let findings: [HistoryFinding]
  }

  static func present(_ audit: RepositoryAudit) -> Present {
    Present(head: audit.head, cards: audit.cards, candidates: audit.candidates, findings: audit.findings)
  }

  /// The head, audited without any cursor.
  static func atOnce(_ path: String) throws -> Present? {
    try audit(path, request).map(present)
  }
}
