import Fleet
import Records
import SystemPackage

/// Moves the refs of some repositories, each in another manner, to see that both sides notice.
enum SweepProbe {
  private static let manners: [@Sendable (WatchedRepository) throws -> Void] = [
    { try writeAnew($0.path.appending("HEAD")) },
    { try writeAnew($0.path.appending("packed-refs")) },
    { try writeAnew($0.path.appending("refs/heads/main")) },
    { repository in
      let ref = repository.path.appending("refs/heads/probe")
      try DurableFile.replace(ref, with: try DurableFile.read(repository.path.appending("refs/heads/main")) ?? [])
      try DurableFile.remove(ref)
    },
  ]

  static func run(_ list: [WatchedRepository]) throws -> SweepMeasurement.Results {
    let (sweep, files) = (RefSweep(of: list), RefFiles(of: list))
    for (repository, move) in zip(list, manners) { try move(repository) }
    return SweepMeasurement.Results(
      oursChanged: sweep.changed().map(\.text).sorted(), peerChanged: files.changed().map(\.text).sorted())
  }

  // The same bytes in another file.
  private static func writeAnew(_ path: FilePath) throws {
    guard let bytes = try DurableFile.read(path) else { throw InProcessError.unfit("\(path) is missing") }
    try DurableFile.replace(path, with: bytes)
  }
}
