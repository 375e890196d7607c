import SystemPackage

/// The demo's repositories on disk.
struct DemoFleet {
  /// The folder that they stand in.
  let folder: FilePath
  private let git = DemoGit()

  init(in folder: FilePath) {
    self.folder = folder
  }

  /// Makes every repository, those first that others are cloned from.
  ///
  /// - Throws: `DemoError` where git is missing or fails.
  func build() async throws {
    for repository in DemoRepository.all { try await build(repository) }
  }

  /// Makes the heads that are to be lost name a commit that is nowhere.
  ///
  /// That is what a server leaves behind that went down after it had moved a branch and before the commit was on its
  /// disk. Git itself refuses to write such a ref, so the file is written here.
  func loseHeads() throws {
    for repository in DemoRepository.all where repository.losesHead {
      let ref = path(of: repository.id).pushing("refs/heads/main")
      let file = try FileDescriptor.open(ref, .writeOnly, options: [.truncate, .closeOnExec])
      try file.closeAfter { _ = try file.writeAll("\(Self.missingCommit)\n".utf8) }
    }
  }

  private static let missingCommit = String(repeating: "1", count: 40)

  private func build(_ repository: DemoRepository) async throws {
    let path = path(of: repository.id).string
    switch repository.origin {
    case .nothing:
      try await makeEmpty(path, objectFormat: "sha1")
    case .stream(let commands, let objectFormat):
      try await makeEmpty(path, objectFormat: objectFormat)
      try await git.run(["-C", path, "fast-import", "--quiet", "--date-format=rfc2822"], input: commands)
    case .shallowClone(let source, let depth):
      // Between folders of one disk, git would share the files instead and ignore the depth.
      try await git.run(
        ["clone", "--quiet", "--bare", "--no-local", "--depth", String(depth), self.path(of: source).string, path])
    }
  }

  private func makeEmpty(_ path: String, objectFormat: String) async throws {
    try await git.run([
      "init", "--quiet", "--bare", "--initial-branch=main", "--object-format=\(objectFormat)", path,
    ])
  }

  private func path(of id: String) -> FilePath {
    folder.pushing(FilePath(id + ".git"))
  }
}
