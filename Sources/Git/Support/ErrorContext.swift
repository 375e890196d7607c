import CGit2
import SystemPackage

/// What an error must know to name its repository and to tell "left out" from "lost".
struct ErrorContext: Sendable {
  let repository: String
  /// Whether objects may be absent on purpose.
  var isPartialClone = false

  func corrupt(_ message: String) -> GitError {
    GitError(.corrupt, repository: repository, message)
  }

  func overLimit(_ subject: String, size: Int, limit: Int) -> GitError {
    GitError(.overLimit, repository: repository, "\(subject) has \(size) bytes, more than the limit of \(limit)")
  }

  /// The operating system does not let `path` be read.
  func unreadable(_ path: FilePath, _ error: Errno) -> GitError {
    let code: GitError.Code = error == .tooManyOpenFiles ? .descriptorsExhausted : .unreadable
    return GitError(code, repository: repository, "\(path) cannot be read: \(error)")
  }

  /// The error that libgit2 left behind; to be called right after the failing call, on the same thread.
  func libraryError(_ code: Int32) -> GitError {
    let detail = git_error_last().map { String(cString: $0.pointee.message) } ?? "libgit2 failed with code \(code)"
    return GitError(descriptorsAreExhausted() ? .descriptorsExhausted : .corrupt, repository: repository, detail)
  }

  func objectError(_ code: Int32, _ id: ObjectID) -> GitError {
    guard code == GIT_ENOTFOUND.rawValue else { return libraryError(code) }
    // libgit2 says "not found" too when it could not open a pack.
    if descriptorsAreExhausted() {
      return GitError(.descriptorsExhausted, repository: repository, "no file descriptor left to read object \(id)")
    }
    return isPartialClone
      ? GitError(.contentAbsent, repository: repository, "object \(id) is absent from this partial clone")
      : GitError(.missingObject, repository: repository, "object \(id) is missing; run git fsck")
  }

  private func descriptorsAreExhausted() -> Bool {
    do {
      try FileDescriptor.open("/dev/null", .readOnly).close()
      return false
    } catch {
      return (error as? Errno) == .tooManyOpenFiles || (error as? Errno) == .tooManyOpenFilesInSystem
    }
  }
}
