import Git
import Records
import SystemPackage

/// What git does in a mirror: asks the remote for its refs, and fetches.
struct MirrorFetch: Sendable {
  let mirror: Mirror
  let settings: SyncSettings
  let complaint: GitComplaint

  /// The refs of the remote.
  ///
  /// - Throws: `SyncError`.
  func listing() async throws -> RefListing {
    var limits = GitLimits(seconds: min(settings.seconds, Self.listingSeconds), fileBytes: 0)
    // The refs stand in memory several times over before they are printed.
    limits.megabytes = Self.listingMegabytes
    let ending = try await git(limits, mayConnect: true).run(["ls-remote", "--symref", "origin"])
    if ending.isSuccess { return try parse(ending.output) }
    let error = complaint.error(ending, unexplained: ending.cause == .signal(6) ? .tooManyRefs : .unreachable)
    if error.code == .redirected { throw await redirection() ?? error }
    throw error
  }

  /// The refs of the mirror.
  func known() async throws -> RefListing {
    let limits = GitLimits(seconds: settings.seconds, fileBytes: 0)
    let ending = try await git(limits).run(["for-each-ref", "--format=%(objectname)%09%(refname)"])
    guard ending.isSuccess else { throw complaint.error(ending) }
    return try parse(ending.output)
  }

  /// Fetches what the mirror lacks, and removes the branches and tags that are gone.
  ///
  /// Refs move when all objects are there. Not all at once: a branch that makes room for another goes before it.
  ///
  /// - Parameter isFirst: whether all refs are put into one file afterwards, so that each need not be safe by itself.
  /// - Throws: `SyncError`.
  func run(isFirst: Bool = false) async throws {
    let room = quota - mirror.size
    guard room > 0 else { throw overQuota }
    let limits = GitLimits(seconds: settings.seconds, fileBytes: room)
    do {
      let ending = try await git(limits, mayConnect: true).run(
        (isFirst ? ["-c", "core.fsync=committed"] : [])
          + ["fetch", "--quiet", "--no-write-fetch-head", "--no-auto-maintenance", "origin"])
      guard !ending.isSuccess else { return }
      // git says no more than that a helper of it ended.
      throw mirror.largestDraft >= room ? overQuota : complaint.error(ending)
    } catch {
      // Nothing of that git is left that could still write.
      mirror.removeDrafts(olderThan: 0, now: Timestamp(seconds: .max))
      throw error
    }
  }

  /// Puts all refs into one file.
  func packRefs() async throws {
    let limits = GitLimits(seconds: settings.seconds, fileBytes: quota)
    let ending = try await git(limits).run(["pack-refs", "--all", "--prune"])
    guard ending.isSuccess else { throw complaint.error(ending) }
  }

  /// Puts packs and refs together where there are many of them. A mirror is no worse for it if that fails.
  func tidy() async throws {
    guard mirror.packCount > Self.packLimit else { return }
    let limits = GitLimits(seconds: settings.seconds, fileBytes: quota)
    let isDone = try await git(limits).run(["repack", "-a", "-d", "--quiet"]).isSuccess
    if isDone { try await packRefs() }
    mirror.removeDrafts(olderThan: 0, now: Timestamp(seconds: .max))
  }

  private static let listingSeconds = 120
  private static let listingMegabytes = 512
  private static let packLimit = 24

  private var quota: Int { settings.megabytes << 20 }

  private var overQuota: SyncError {
    complaint.error(.overQuota, "its mirror would be larger than \(settings.megabytes) MiB, and stays as it was")
  }

  private func git(_ limits: GitLimits, mayConnect: Bool = false) -> GitCommand {
    GitCommand(folder: mirror.folder, limits: limits, mayConnect: mayConnect)
  }

  private func parse(_ text: [UInt8]) throws(SyncError) -> RefListing {
    do throws(SyncError) {
      return try RefListing(text)
    } catch {
      throw complaint.error(error.code, error.message)
    }
  }

  // git does not say where it was sent. It is asked once more, with its trace on and without a credential.
  private func redirection() async -> SyncError? {
    var command = git(GitLimits(seconds: Self.traceSeconds, fileBytes: 0), mayConnect: true)
    command.tracesHeaders = true
    let arguments = ["-c", "credential.helper=", "ls-remote", "origin"]
    guard let ending = try? await command.run(arguments), let target = complaint.redirection(ending) else { return nil }
    return complaint.error(.redirected, "the server sends to \(target), and no credential goes there")
  }

  private static let traceSeconds = 30
}
