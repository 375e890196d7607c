import Fleet
import Records
import Rendering
import SystemPackage

/// What is said of a baseline that was written.
struct BaselineSummary {
  /// Repositories that could not be audited, each with the reason.
  let failures: [String]
  private let counts: String

  init(_ baseline: Baseline, before old: Baseline?, _ rows: [FleetBaseline.Row], _ path: FilePath?) {
    let (now, before) = (baseline.entries, old?.entries ?? [])
    let added = now.subtracting(before).count
    let gone = before.subtracting(now).count
    let repositories = Set(now.map(\.repository)).count
    let name = path.map { TerminalText.escaped($0.string) + ": " } ?? ""
    counts =
      "\(name)\(Number.count(now.count, "finding")) in \(repositories == 1 ? "1 repository" : "\(repositories) repositories")"
      + (old == nil ? "" : "; \(added) new, \(gone) gone")
    failures = rows.compactMap { row in
      guard case .failure(let error) = row.result else { return nil }
      return TerminalText.escaped("\(row.repository.id): \(error.code): \(error.message)")
    }
  }

  var text: String {
    ([counts] + failures.map { "unknown  \($0)" }).map { $0 + "\n" }.joined()
  }
}
