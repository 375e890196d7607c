import Git
import Records
import SystemPackage

/// What a folder that the kernel watches is to somebody.
struct WatchedFolder: Hashable, Sendable {
  enum Role: Hashable, Sendable {
    /// Holds HEAD, and nothing else that matters.
    case head
    /// Holds `packed-refs`, `shallow` and `refs`, and HEAD but for a linked worktree.
    case common
    /// `refs` or a folder below it, by its path from the folder that holds `refs`.
    case refs([UInt8])
    /// May hold repositories.
    case root
  }

  /// Nil for a folder that may hold many.
  let repository: RepositoryID?
  let role: Role

  /// Whether the event tells of something that an audit may see.
  func isMoved(by event: Inotify.Event) -> Bool {
    switch role {
    case .head: event.name.elementsEqual("HEAD".utf8)
    case .common: Self.names.contains { event.name.elementsEqual($0.utf8) }
    case .refs: event.isLoss || (!event.name.isEmpty && RefNames.mayBeRef(event.name))
    case .root: event.isFolder && !event.isLoss
    }
  }

  private static let names = ["HEAD", "packed-refs", "shallow", "refs"]
}
