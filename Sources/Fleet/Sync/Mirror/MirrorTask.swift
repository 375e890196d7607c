import Git
import Records
import SystemPackage

/// Makes one mirror as its remote is.
struct MirrorTask: Sendable {
  let remote: RemoteURL
  let settings: SyncSettings
  let folder: MirrorsFolder
  /// This program.
  let program: FilePath

  /// What it came to; nil where it is called off.
  func result(now: Timestamp) async -> Result<MirrorOutcome, SyncError>? {
    do {
      return .success(try await run(now: now))
    } catch let error as SyncError {
      return .failure(error)
    } catch is CancellationError {
      return nil
    } catch {
      return .failure(SyncError(.fetchFailed, "\(remote.shown): git cannot be run: \(error)"))
    }
  }

  private func run(now: Timestamp) async throws -> MirrorOutcome {
    do {
      // Another process may be at work on the mirror; it gets the time that a fetch may take.
      let lock = try await LockPatience.wait(seconds: settings.seconds) { try FileLock(folder.lock(of: remote)) }
      defer { withExtendedLifetime(lock) {} }
      let terms = try MirrorTerms(
        remote, settings, program: program, credentialsDirectory: CredentialFile.systemFolder)
      let mirror = Mirror(folder: folder.mirror(of: remote))
      return mirror.exists ? try await update(mirror, terms, now) : try await create(terms)
    } catch let error as RecordError {
      throw SyncError(error)
    }
  }

  private func create(_ terms: MirrorTerms) async throws -> MirrorOutcome {
    let draft = Mirror(folder: folder.draft(of: remote))
    try DurableFile.removeFolder(draft.folder)
    do {
      try await make(draft, terms)
    } catch {
      // What is half done is of no use to anybody.
      try? DurableFile.removeFolder(draft.folder)
      throw error
    }
    return .created
  }

  // The mirror gets its name when it is whole, so that nobody audits half of it.
  private func make(_ draft: Mirror, _ terms: MirrorTerms) async throws {
    for name in ["refs", "objects"] { try DurableFile.makeFolder(draft.folder.appending(name)) }
    try draft.write(head: "refs/heads/main")
    try draft.write(terms.config)
    let fetch = fetch(draft, terms)
    let listing = try await fetch.listing()
    if !listing.refs.isEmpty {
      try await fetch.run(isFirst: true)
      try await fetch.packRefs()
    }
    if let head = listing.head { try draft.write(head: head) }
    try draft.move(to: folder.mirror(of: remote))
  }

  private func update(_ mirror: Mirror, _ terms: MirrorTerms, _ now: Timestamp) async throws -> MirrorOutcome {
    try MirrorGuard.check(mirror)
    mirror.removeDrafts(olderThan: settings.seconds + GitCommand.grace, now: now)
    try mirror.write(terms.config)
    let fetch = fetch(mirror, terms)
    let listing = try await fetch.listing()
    let isMoved = listing.refs != (try await fetch.known().refs)
    if isMoved { try await fetch.run() }
    let isHeadMoved = listing.head != nil && listing.head != mirror.head
    if let head = listing.head { try mirror.write(head: head) }
    if isMoved { try await fetch.tidy() }
    return isMoved || isHeadMoved ? .fetched : .unchanged
  }

  private func fetch(_ mirror: Mirror, _ terms: MirrorTerms) -> MirrorFetch {
    MirrorFetch(
      mirror: mirror, settings: settings, complaint: GitComplaint(remote: remote, redaction: terms.redaction))
  }
}
