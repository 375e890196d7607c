import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import Git

/// Packs as git writes them, read as git reads them.
@Suite struct PackedObjectsTests {
  private let folder: TemporaryFolder
  private let repository: GitRepository

  init() throws {
    folder = try TemporaryFolder()
    repository = try GitRepository(at: folder.path("repo.git"))
    var history = RandomHistory.stream(seed: 5, commits: 300)
    let text = (0..<9000).map { "line \($0) of a text that is larger than one copy of a delta\n" }
    for number in 0..<4 {
      let changed = (text[..<number] + text[(number + 7)...]).joined()
      history.commit([.file("large.txt", changed)], on: "refs/heads/large-\(number)")
    }
    history.commit([.file("empty.txt", "")], on: "refs/heads/empty")
    try repository.write(history)
  }

  private var packFolder: String { repository.path + "/objects/pack/" }

  private func packed() throws -> PackedObjects {
    try #require(PackedObjects(in: [FilePath(repository.path + "/objects")]))
  }

  /// Every object that git has, as git says it.
  private func objects() throws -> [(id: ObjectID, kind: String, content: [UInt8])] {
    var found: [(id: ObjectID, kind: String, content: [UInt8])] = []
    var rest = try repository.git("cat-file", "--batch", "--batch-all-objects").output[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      let size = try #require(Int(words[2]))
      let content = rest[(end + 1)...].prefix(size)
      found.append((try #require(ObjectID(hex: String(words[0]))), String(words[1]), Array(content)))
      rest = rest[(end + 1)...].dropFirst(size + 1)
    }
    return found
  }

  /// - Returns: how many objects there are.
  @discardableResult
  private func expectAllAsGitHasThem() throws -> Int {
    let packed = try packed()
    let objects = try objects()
    for (id, kind, content) in objects.shuffled() {
      let object = try #require(packed.object(id), "\(kind) \(id)")
      #expect(object.kind.rawValue == kind)
      #expect(object.withBytes { $0.elementsEqual(content) })
      #expect(packed.header(of: id) == ObjectHeader(kind: object.kind, size: content.count))
    }
    return objects.count
  }

  @Test(arguments: [
    ["repack.useDeltaBaseOffset=true", "pack.depth=50"], ["repack.useDeltaBaseOffset=false", "pack.depth=4095"],
    ["pack.compression=0", "pack.depth=0"],
  ])
  func everyObjectIsWhatGitSays(_ configuration: [String]) throws {
    let options = configuration.flatMap { ["-c", $0] }
    try repository.git(options + ["repack", "-a", "-d", "-f", "--quiet", "--window=250"])
    #expect(try expectAllAsGitHasThem() > 500)
  }

  @Test func objectsAreFoundInAnyOfManyPacks() throws {
    for number in 0..<5 {
      var history = FastImport(start: 1_800_000_000 + Int64(number) * 1000)
      for change in 0..<120 { history.commit([.file("more/\(change)", "\(number) \(change)")], on: "refs/heads/more") }
      try repository.write(history)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: packFolder).count { $0.hasSuffix(".pack") } > 5)
    try expectAllAsGitHasThem()
  }

  @Test func offsetsBeyondTwoGigabytesStandInATableOfTheirOwn() throws {
    try repository.git("repack", "-a", "-d", "--quiet")
    let pack = try #require(
      try FileManager.default.contentsOfDirectory(atPath: packFolder).first { $0.hasSuffix(".pack") })
    let index = packFolder + pack.dropLast(4) + "idx"
    try FileManager.default.removeItem(atPath: index)
    // git writes every offset from 100 on as if it were so large.
    try repository.git("index-pack", "--index-version=2,100", "-o", index, packFolder + pack)
    try expectAllAsGitHasThem()
  }

  @Test func looseObjectsAreNotItsConcern() throws {
    let id = try repository.git("hash-object", "-w", "--stdin", input: Array("loose".utf8)).lines[0]
    #expect(try packed().object(try #require(ObjectID(hex: id))) == nil)
    #expect(try packed().header(of: try #require(ObjectID(hex: id))) == nil)
  }

  @Test func anObjectBeyondBoundsIsLeftToOthers() throws {
    let text = String(repeating: "model card ", count: 2 << 20)
    var history = FastImport()
    history.commit([.file("huge.txt", text)], on: "refs/heads/huge")
    try repository.write(history)
    try repository.git("repack", "-a", "-d", "--quiet")
    let id = try #require(ObjectID(hex: try repository.git("rev-parse", "huge:huge.txt").lines[0]))
    #expect(try packed().object(id) == nil)
    #expect(try packed().header(of: id)?.size == text.utf8.count)
  }

  /// Whatever is flipped: what is read is what was written, or nothing.
  @Test func damageIsNeverReadAsContent() throws {
    try repository.git("repack", "-a", "-d", "-f", "--quiet")
    let objects = try objects()
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: packFolder).first { $0.hasSuffix(".pack") })
    let whole = try Data(contentsOf: URL(fileURLWithPath: packFolder + name))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: packFolder + name)
    var generator = SeededGenerator(seed: 9)
    var missing = 0
    for _ in 0..<60 {
      var damaged = whole
      for _ in 0..<20 {
        damaged[Int.random(in: 12..<whole.count - 20, using: &generator)] ^=
          1 << UInt8.random(in: 0..<8, using: &generator)
      }
      try damaged.write(to: URL(fileURLWithPath: packFolder + name))
      let packed = try packed()
      for (id, kind, content) in objects {
        // Whatever a header says, it asks for no memory that is not there.
        _ = packed.header(of: id)
        guard let object = packed.object(id), object.kind.rawValue == kind else {
          missing += 1
          continue
        }
        // An object that comes out as another kind is one that nobody asked for.
        #expect(object.withBytes { $0.elementsEqual(content) }, "\(kind) \(id)")
      }
    }
    #expect(missing > 0)
  }

  @Test func aPackThatIsCutShortIsNoneAtAll() throws {
    try repository.git("repack", "-a", "-d", "--quiet")
    let id = try #require(ObjectID(hex: try repository.commit()))
    #expect(try packed().object(id)?.kind == .commit)
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: packFolder).first { $0.hasSuffix(".pack") })
    _ = try Command.run("/usr/bin/truncate", ["-s", "-1", packFolder + name])
    #expect(try packed().object(id) == nil)
  }
}
