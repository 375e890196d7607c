import Git
import Records
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The folders that a unit of systemd hides from its service with `ProtectHome=`, see systemd.exec(5).
enum HiddenFolder {
  /// What explains that nothing is found at `path`; nil where nothing hides it.
  ///
  /// - Parameters:
  ///   - isService: whether systemd started this process, or one above it.
  ///   - isHidden: whether a folder cannot be looked into, or holds nothing.
  static func hint(
    for path: FilePath, isService: Bool = getenv("INVOCATION_ID") != nil,
    isHidden: (FilePath) -> Bool = { ($0.folderEntries() ?? []).isEmpty }
  ) -> String? {
    let normal = path.lexicallyNormalized()
    guard isService, let folder = folders.first(where: normal.starts(with:)), isHidden(folder) else { return nil }
    return "\(folder) is hidden from this service; its unit needs ProtectHome=read-only"
  }

  private static let folders: [FilePath] = ["/home", "/root", "/run/user"]
}

extension ErrorEntry {
  /// What kept the repository at `path` from being opened.
  init(opening path: FilePath, _ error: GitError) {
    self.init(stage: "open", error)
    if let hint = HiddenFolder.hint(for: path) { message += "; \(hint)" }
  }
}
