import SystemPackage

/// A path with parts left open, which stands for all repositories that it matches.
public struct RepositoryGlob: Hashable, Sendable {
  /// The path as it was written.
  public let path: FilePath
  /// The folder above everything that can match.
  public let root: FilePath
  private let glob: Glob

  /// Nil where nothing in the path is left open.
  public init?(_ path: FilePath) {
    let isOpen = { (name: FilePath.Component) in name.bytes.contains { "*?[".utf8.contains($0) } }
    guard let first = path.components.firstIndex(where: isOpen) else { return nil }
    var root = FilePath(root: path.root, path.components[..<first])
    if root.isEmpty { root = "." }
    self.path = path
    self.root = root
    glob = Glob(path.components[first...].map(\.string).joined(separator: "/"))
  }

  /// Searches for what matches; folders in repositories are not searched, and links to folders are not followed.
  public func run() -> RepositorySearch.Result {
    var result = RepositorySearch.Result()
    var pending = RepositorySearch.isRepository(root) ? [] : [(folder: root, positions: glob.start, depth: 0)]
    while let (folder, positions, depth) = pending.popLast() {
      do throws(Errno) {
        for path in try RepositorySearch.subfolders(of: folder).reversed() {
          let name = path.lastComponent?.bytes ?? []
          if RepositorySearch.isRepository(path) {
            if name.withContiguousBytes({ glob.accepts(positions, file: $0) }) { result.add(path) }
            continue
          }
          let below = name.withContiguousBytes { glob.advance(positions, into: $0) }
          if !below.isEmpty, depth < depthLimit { pending.append((path, below, depth + 1)) }
        }
      } catch {
        if !error.isAbsence { result.add(RepositorySearch.Unsearched(folder: folder, reason: error)) }
      }
    }
    return result.sorted
  }

  private var depthLimit: Int { max(RepositorySearch.depthLimit, glob.segments.count) }
}
