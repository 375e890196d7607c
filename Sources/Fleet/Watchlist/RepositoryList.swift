import CardChecker
import SystemPackage

/// A file that lists repositories: a path, a glob or an address of a remote a line, and comments behind `#`.
public struct RepositoryList: Hashable, Sendable {
  /// Paths and globs, from the folder of the list where they are relative.
  public private(set) var paths: [FilePath] = []
  public private(set) var remotes: [RemoteURL] = []

  /// - Throws: `SettingsError` with file and line.
  public init(_ text: String, file path: FilePath) throws(SettingsError) {
    let folder = path.removingLastComponent()
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let entry = Self.entry(line)
      if entry.isEmpty { continue }
      try add(entry, folder, SettingsPlace(file: path.string, line: index + 1))
    }
  }

  /// Reads the file at `path`.
  ///
  /// - Parameter place: where the configuration names the file.
  /// - Throws: `SettingsError`: there, where the file cannot be read.
  public init(contentsOf path: FilePath, namedAt place: SettingsPlace?) throws(SettingsError) {
    let text: [UInt8]
    do {
      text = try RegularFile.read(path, limit: Self.limit)
    } catch {
      guard let place else { throw SettingsPlace(file: path.string).error("\(error)") }
      throw place.error("\(path): \(error)")
    }
    try self.init(String(decoding: text, as: UTF8.self), file: path)
  }

  private mutating func add(
    _ entry: String, _ folder: FilePath, _ place: SettingsPlace
  ) throws(SettingsError) {
    if RemoteURL.isMeant(by: entry) {
      do throws(RemoteURLError) {
        remotes.append(try RemoteURL(entry))
      } catch {
        throw place.error("\(error)")
      }
    } else if entry.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      throw place.error("there is a control character in the path")
    } else {
      paths.append(folder.pushing(FilePath(entry)))
    }
  }

  /// The line without the comment and the blanks around it. A `#` in the middle of a name begins no comment.
  private static func entry(_ line: Substring.UTF8View) -> String {
    var end = line.startIndex
    var isBetween = true
    for index in line.indices {
      if line[index] == UInt8(ascii: "#"), isBetween { break }
      isBetween = isBlank(line[index])
      if !isBetween { end = line.index(after: index) }
    }
    let start = line[..<end].firstIndex { !isBlank($0) } ?? end
    return String(decoding: line[start..<end], as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")].contains(byte)
  }

  private static let limit = 16 << 20
}
