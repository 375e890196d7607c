import SystemPackage

/// Finds the repositories below a folder.
public struct RepositorySearch: Sendable {
  /// Folders further down than this are not searched.
  public static let depthLimit = 8

  /// What a search found.
  public struct Result: Hashable, Sendable {
    /// The folders that are, or claim to be, git repositories, in byte order.
    public fileprivate(set) var repositories: [FilePath] = []
    /// Folders that may hold repositories which nobody sees, each with the reason.
    public fileprivate(set) var unsearched: [Unsearched] = []

    mutating func add(_ repository: FilePath) {
      repositories.append(repository)
    }

    mutating func add(_ folder: Unsearched) {
      unsearched.append(folder)
    }

    /// The same in byte order.
    var sorted: Result {
      var result = self
      result.repositories.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
      return result
    }
  }

  /// A folder that could not be searched.
  public struct Unsearched: Hashable, Sendable {
    public let folder: FilePath
    public let reason: Errno
  }

  public init() {}

  /// Searches `root` and the folders below it.
  ///
  /// Repositories are not searched for further ones, and links to folders are not followed.
  public func run(below root: FilePath) -> Result {
    var result = Result()
    var pending = [(folder: root, depth: 0)]
    while let (folder, depth) = pending.popLast() {
      if RepositoryResolver.claimsToBeRepository(folder) {
        result.repositories.append(folder)
      } else if depth < Self.depthLimit {
        do throws(Errno) {
          pending += try Self.subfolders(of: folder).reversed().map { ($0, depth + 1) }
        } catch {
          // A folder that has just been removed held nothing.
          if !error.isAbsence { result.unsearched.append(Unsearched(folder: folder, reason: error)) }
        }
      }
    }
    return result
  }

  /// Whether `folder` is, or claims to be, a git repository.
  public static func isRepository(_ folder: FilePath) -> Bool {
    RepositoryResolver.claimsToBeRepository(folder)
  }

  static func subfolders(of folder: FilePath) throws(Errno) -> [FilePath] {
    var found: [FilePath] = []
    for name in try folder.listFolder() {
      let path = folder.appending(name)
      do throws(Errno) {
        if try FileStatus(of: path).isFolder { found.append(path) }
      } catch {
        if !error.isAbsence { throw error }
      }
    }
    return found
  }
}

extension RepositoryResolver {
  /// Whether `folder` holds all that git asks of a bare repository.
  static func looksBare(_ folder: FilePath) -> Bool {
    FileStatus(folder.appending("HEAD")) != nil
      && (FileStatus(folder.appending("commondir")) != nil
        || ["objects", "refs"].allSatisfy { FileStatus(folder.appending($0), followingLink: true)?.isFolder == true })
  }

  /// Whether someone meant `folder` to be a repository, though it may be broken.
  static func claimsToBeRepository(_ folder: FilePath) -> Bool {
    if FileStatus(folder.appending(".git")) != nil || folder.extension == "git" { return true }
    return ["HEAD", "objects", "refs"].count { FileStatus(folder.appending($0)) != nil } >= 2
  }
}
