import Git
import Records
import SystemPackage

/// The bare repository that follows a remote. Only its own `git` writes to it, and what is written here.
struct Mirror: Sendable {
  let folder: FilePath

  /// Whether something stands in its place.
  var exists: Bool { FileStatus(folder) != nil }

  /// What HEAD says; nil where it names no ref.
  var head: RefName? {
    guard let text = try? DurableFile.read(folder.appending("HEAD")), text.starts(with: "ref: ".utf8) else {
      return nil
    }
    return RefName(bytes: text.dropFirst(5).prefix { $0 != UInt8(ascii: "\n") })
  }

  /// Makes the file that names the default branch, or replaces it.
  func write(head: RefName) throws(RecordError) {
    if head == self.head { return }
    try DurableFile.replace(folder.appending("HEAD"), with: Array("ref: ".utf8) + head.bytes + [UInt8(ascii: "\n")])
  }

  /// Writes the configuration, unless that is what the file holds.
  func write(_ config: MirrorConfig) throws(RecordError) {
    let path = folder.appending("config")
    let text = Array(config.text.utf8)
    if try DurableFile.read(path) == text { return }
    try DurableFile.replace(path, with: text)
  }

  /// Gives the mirror its name.
  func move(to place: FilePath) throws(RecordError) {
    try DurableFile.move(folder, to: place)
  }

  /// Bytes in all its files.
  var size: Int { files().reduce(0) { $0 + $1.status.size } }

  /// The size of the largest file that git did not finish.
  var largestDraft: Int { files().filter { Self.isDraft($0.path) }.map(\.status.size).max() ?? 0 }

  /// Packs; git slows down with their number.
  var packCount: Int {
    (folder.appending("objects").appending("pack").folderEntries() ?? []).count { $0.extension == "pack" }
  }

  /// Removes what a git left behind that was killed.
  ///
  /// - Parameter age: in seconds; what is younger may belong to a git that still runs.
  func removeDrafts(olderThan age: Int, now: Timestamp) {
    for file in files() where Self.isDraft(file.path) {
      if now.seconds - file.status.modified >= Int64(age) { try? DurableFile.remove(file.path) }
    }
  }

  private func files() -> [(path: FilePath, status: FileStatus)] {
    var found: [(path: FilePath, status: FileStatus)] = []
    var pending = [folder]
    while let next = pending.popLast() {
      for name in next.folderEntries() ?? [] {
        let path = next.appending(name)
        guard let status = FileStatus(path) else { continue }
        if status.isFolder { pending.append(path) } else { found.append((path, status)) }
      }
    }
    return found
  }

  private static func isDraft(_ path: FilePath) -> Bool {
    guard let name = path.lastComponent?.string else { return false }
    return name.hasSuffix(".lock") || name.hasPrefix("tmp_") || name.hasPrefix(".tmp-")
  }
}
