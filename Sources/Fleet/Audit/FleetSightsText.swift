import CardChecker
import Git
import Records
import SystemPackage

/// How the file `sights` is written: a digest of what follows; what all was audited for; the index; the names of refs
/// that repositories have, each list once; then the repositories.
enum FleetSightsText {
  struct Content {
    let key: [UInt8]
    let known: [String: RepositorySight]
    let index: IndexSight?
    let digest: [UInt8]
  }

  static func text(
    key: [UInt8], known: [String: RepositorySight], index: IndexSight?
  ) -> (text: [UInt8], digest: [UInt8]) {
    let sorted = known.sorted { $0.key < $1.key }
    let names = Array(Set(sorted.map(\.value.refs.names))).sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    let numbers = Dictionary(uniqueKeysWithValues: zip(names, 0...))
    var body: [UInt8] = []
    Netstrings.append(key, to: &body)
    append(index, to: &body)
    Netstrings.append(UInt64(names.count), to: &body)
    for list in names { Netstrings.append(list.bytes, to: &body) }
    for (id, sight) in sorted { append(id, sight, numbers[sight.refs.names] ?? 0, to: &body) }
    let digest = SHA256Digest(of: body).bytes
    return (digest + body, digest)
  }

  /// Nil where the file is not whole.
  static func content(of text: [UInt8]) -> Content? {
    let digest = SHA256Digest(of: text.dropFirst(digestLength)).bytes
    guard text.starts(with: digest) else { return nil }
    var reader = Netstrings.Reader(text.dropFirst(digestLength))
    guard let key = reader.next(), let index = index(&reader), let names = list(&reader) else { return nil }
    let lists = names.map { RefNames(bytes: Array($0)) }
    var known: [String: RepositorySight] = [:]
    while !reader.isAtEnd {
      guard let (id, sight) = row(&reader, lists) else { return nil }
      known[id] = sight
    }
    return Content(key: Array(key), known: known, index: index, digest: digest)
  }

  private static func append(_ index: IndexSight?, to body: inout [UInt8]) {
    Netstrings.append(index?.content ?? [], to: &body)
    guard let index else { return }
    Netstrings.append(index.listed, to: &body)
    Netstrings.append(UInt64(index.others.count), to: &body)
    for name in index.others { Netstrings.append(name.utf8, to: &body) }
    append(index.folders, to: &body)
  }

  private static func append(_ hash: StatHash, to body: inout [UInt8]) {
    Netstrings.append(hash.state, to: &body)
    Netstrings.append(UInt64(bitPattern: hash.newest), to: &body)
  }

  private static func append(_ id: String, _ sight: RepositorySight, _ names: Int, to body: inout [UInt8]) {
    guard let location = sight.refs.location else { return }
    let isLinked = location.commonFolder != location.gitFolder
    Netstrings.append(id.utf8, to: &body)
    Netstrings.append(location.name.utf8, to: &body)
    Netstrings.append(location.gitFolder.bytes, to: &body)
    Netstrings.append(isLinked ? location.commonFolder.bytes : [], to: &body)
    Netstrings.append(UInt64(names), to: &body)
    append(sight.refs.hash, to: &body)
    append(sight.files, to: &body)
    Netstrings.append(sight.terms, to: &body)
  }

  /// Nil where it cannot be read.
  private static func index(_ reader: inout Netstrings.Reader) -> IndexSight?? {
    guard let content = reader.next() else { return nil }
    if content.isEmpty { return .some(nil) }
    guard let listed = reader.nextNumber(), let others = list(&reader), let folders = hash(&reader) else { return nil }
    return IndexSight(
      content: Array(content), listed: listed, others: others.map { String(decoding: $0, as: UTF8.self) },
      folders: folders)
  }

  private static func list(_ reader: inout Netstrings.Reader) -> [ArraySlice<UInt8>]? {
    guard let count = reader.nextNumber() else { return nil }
    var list: [ArraySlice<UInt8>] = []
    for _ in 0..<count {
      guard let field = reader.next() else { return nil }
      list.append(field)
    }
    return list
  }

  private static func row(
    _ reader: inout Netstrings.Reader, _ lists: [RefNames]
  ) -> (String, RepositorySight)? {
    guard let id = reader.nextText(), let name = reader.nextText(), let git = reader.next(),
      let common = reader.next(), let number = reader.nextNumber(), number < lists.count,
      let refs = hash(&reader), let files = hash(&reader), let terms = reader.nextNumber()
    else { return nil }
    let gitFolder = FilePath(bytes: git)
    let location = RepositoryLocation(
      name: name, gitFolder: gitFolder, commonFolder: common.isEmpty ? gitFolder : FilePath(bytes: common))
    let sight = RefSight(location: location, names: lists[Int(number)], hash: refs)
    return (id, RepositorySight(refs: sight, files: files, terms: terms))
  }

  private static let digestLength = 32

  private static func hash(_ reader: inout Netstrings.Reader) -> StatHash? {
    guard let state = reader.nextNumber(), let newest = reader.nextNumber() else { return nil }
    return StatHash(state: state, newest: Int64(bitPattern: newest))
  }
}
