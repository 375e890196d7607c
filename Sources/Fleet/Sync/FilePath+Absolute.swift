import Git
import SystemPackage

extension FilePath {
  /// The path from the root: another process may stand in another folder.
  public var absolute: FilePath {
    isAbsolute ? self : (FilePath(".").resolvingLinks() ?? "/").pushing(self).lexicallyNormalized()
  }
}
