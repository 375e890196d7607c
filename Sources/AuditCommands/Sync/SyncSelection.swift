import CardChecker
import Fleet

/// The remotes that a user names.
struct SyncSelection {
  let remotes: [RemoteURL]

  /// - Throws: `UsageError` where a name is no remote of the configuration.
  init(_ names: [String], of plan: SyncPlan) throws {
    remotes = names.isEmpty ? plan.remotes : try names.map { try Self.remote($0, plan.remotes) }
  }

  private static func remote(_ name: String, _ remotes: [RemoteURL]) throws -> RemoteURL {
    let id = RemoteURL.isMeant(by: name) ? try? RemoteURL(name).id.text : name
    if let remote = remotes.first(where: { $0.id.text == id }) { return remote }
    // What was typed may hold a password.
    guard let id else { throw UsageError("the configuration names no such remote") }
    let near = EditDistance.nearest(to: id, among: remotes.map(\.id.text))
    throw UsageError("the configuration names no remote \(id)" + (near.map { "; did you mean \($0)?" } ?? ""))
  }
}
