import Git
import SystemPackage

/// What a look at the files that hold a repository's refs showed. Two are equal as long as nothing moved.
struct RefSight: Hashable, Sendable {
  /// Where the files stand; nil where no repository was found.
  let location: RepositoryLocation?
  let names: RefNames
  let hash: StatHash

  init(location: RepositoryLocation?, names: RefNames, hash: StatHash) {
    self.location = location
    self.names = names
    self.hash = hash
  }

  /// Looks at the repository wherever it stands now.
  init(of repository: WatchedRepository, _ paths: inout PathBuffer) {
    let resolver = RepositoryResolver(trust: repository.trust)
    self.init(path: repository.path, location: try? resolver.resolve(repository.path), &paths)
  }

  private init(path: FilePath, location: RepositoryLocation?, _ paths: inout PathBuffer) {
    self.location = location
    var names = RefNames.none
    var hash = Self.hash(path, location, names, &paths)
    for _ in 0..<Self.tries {
      guard let folder = location?.commonFolder else { break }
      let present = RefNames(in: folder)
      // What came after the names were listed would be missing among them, so they are listed once more.
      if present == names { break }
      names = present
      hash = Self.hash(path, location, names, &paths)
    }
    (self.names, self.hash) = (names, hash)
  }

  /// Whether the files look as they did; opens none of them, unless there was no repository.
  func holds(for repository: WatchedRepository, _ paths: inout PathBuffer) -> Bool {
    if location == nil { return RefSight(of: repository, &paths).location == nil }
    return Self.hash(repository.path, location, names, &paths) == hash
  }

  /// The same, with names that it shares with all that have the same ones.
  func sharing(_ known: inout Set<RefNames>) -> RefSight {
    RefSight(location: location, names: known.insert(names).memberAfterInsert, hash: hash)
  }

  private static let tries = 4

  private static func hash(
    _ path: FilePath, _ location: RepositoryLocation?, _ names: RefNames, _ paths: inout PathBuffer
  ) -> StatHash {
    var hash = StatHash()
    // A link that leads elsewhere makes another repository of it; so does a `.git` file, and a new `.git` folder.
    paths.enter(path)
    hash.addIdentity(of: paths.status(of: ".".utf8))
    hash.addPlace(paths.status(of: ".git".utf8))
    guard let location else { return hash }
    paths.enter(location.gitFolder)
    hash.add(paths.status(of: "HEAD".utf8))
    if location.commonFolder != location.gitFolder { paths.enter(location.commonFolder) }
    for name in ["packed-refs", "shallow"] { hash.add(paths.status(of: name.utf8)) }
    names.visit { hash.add(paths.status(of: $0)) }
    return hash
  }
}
