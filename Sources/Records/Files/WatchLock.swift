import SystemPackage

/// Keeps a second daemon from the same state, for as long as the value lives.
public final class WatchLock: Sendable {
  private let lock: FileLock
  private let path: FilePath

  /// - Throws: `RecordError`: `locked`, which names the process of the other daemon, and `inputOutput`.
  public init(in folder: ReportsFolder, process: Int32) throws {
    let path = folder.state.appending("watch.lock")
    let lock = try Self.lock(path)
    try DurableFile.write("\(process)\n".utf8, to: path, at: 0)
    self.lock = lock
    self.path = path
  }

  /// Makes sure that the state is still the one that was locked, so that no other daemon writes where this one does.
  ///
  /// - Throws: `RecordError`: `lost`.
  public func check() throws(RecordError) {
    if lock.isHeld(at: path) { return }
    throw RecordError(.lost, path, "the state was removed under the daemon, which has to be started anew")
  }

  private static func lock(_ path: FilePath) throws(RecordError) -> FileLock {
    do throws(RecordError) {
      return try FileLock(path)
    } catch {
      guard error.code == .locked else { throw error }
      let holder = String(decoding: try DurableFile.read(path) ?? [], as: UTF8.self).prefix { $0.isWholeNumber }
      throw RecordError(.locked, path, "process \(holder) watches with this state already")
    }
  }
}
