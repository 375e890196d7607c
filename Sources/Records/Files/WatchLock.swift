import SystemPackage

/// Keeps a second daemon from the same state, for as long as the value lives.
public struct WatchLock: ~Copyable {
  private let lock: FileLock

  /// - Throws: `RecordError`: `locked`, which names the process of the other daemon, and `inputOutput`.
  public init(in folder: ReportsFolder, process: Int32) throws {
    let path = folder.state.appending("watch.lock")
    let lock = try Self.lock(path)
    try DurableFile.write("\(process)\n".utf8, to: path, at: 0)
    self.lock = lock
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
