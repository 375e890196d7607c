import SystemPackage

/// How far a path that names a repository is trusted.
public enum RepositoryTrust: Hashable, Sendable {
  /// The configuration names it: whoever owns it, and wherever it borrows from.
  case configured
  /// A user named this very repository: it must belong to the user.
  case named
  /// It was found below a folder: it must belong to the user and borrow nothing from outside that folder.
  case found(below: FilePath)
}
