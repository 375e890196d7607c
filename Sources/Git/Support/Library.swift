import CGit2

/// libgit2 as this process uses it: loaded and started once, deaf to the host's configuration.
enum Library {
  private static let loadFailure = cgit2_load().map { String(cString: $0) }

  private static let startCode: Int32 = {
    // Memory has to come from one place from the beginning.
    let code = BoundedMemory.serveLibrary()
    guard code == 0 else { return code }
    let count = git_libgit2_init()
    guard count >= 0 else { return count }
    return configure()
  }()

  static func start(context: ErrorContext) throws(GitError) {
    if let loadFailure {
      throw GitError(.unreadable, repository: context.repository, "libgit2 cannot be loaded: \(loadFailure)")
    }
    guard startCode == 0 else { throw context.libraryError(startCode) }
  }

  // Trees and commits are read once each, so a cache of objects would only hold memory. Hashes are verified by the
  // reader, for the blobs whose text becomes evidence; for every tree it would more than double the time of a scan.
  private static func configure() -> Int32 {
    let levels = [
      GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL,
    ]
    let codes =
      levels.map { cgit2_blank_search_path($0.rawValue) } + [
        cgit2_set_object_cache(0),
        cgit2_set_strict_hash_verification(0),
        cgit2_disable_pack_keep_checks(),
        cgit2_set_mapped_file_limit(128),
      ]
    return codes.first { $0 != 0 } ?? 0
  }
}
