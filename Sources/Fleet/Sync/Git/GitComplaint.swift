/// Understands what git says where it fails.
struct GitComplaint: Sendable {
  let remote: RemoteURL
  let redaction: Redaction

  /// Why git failed.
  ///
  /// - Parameter unexplained: what is wrong where nothing that git said tells.
  func error(_ ending: GitEnding, unexplained: SyncError.Code = .fetchFailed) -> SyncError {
    switch ending.cause {
    case .tooSlow(let seconds):
      return error(.timedOut, "no answer came to its end within \(seconds) seconds")
    case .tooMuchOutput:
      return error(.tooManyRefs, "the server lists more refs than fit into 64 MiB")
    case .exit, .signal:
      let lines = lines(ending.errors)
      for (needle, code) in Self.table {
        if let line = lines.first(where: { $0.contains(needle) }) { return error(code, line) }
      }
      return error(unexplained, lines.first { !Self.isNoise($0) } ?? "git ended with \(ending.cause)")
    }
  }

  /// Where the server sent git that traced its headers: the first of them, without what follows the path.
  func redirection(_ ending: GitEnding) -> String? {
    for line in lines(ending.errors) {
      guard let header = line.range(of: "Recv header: ") else { continue }
      let parts = line[header.upperBound...].split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == "location" else { continue }
      let target = parts[1].drop { $0 == " " }.prefix { $0 != "?" && $0 != "#" }
      return String(target.replacing("/info/refs", with: ""))
    }
    return nil
  }

  /// An error about this remote, with what to do.
  func error(_ code: SyncError.Code, _ what: String) -> SyncError {
    SyncError(code, "\(remote.shown): \(what)" + (code.remedy.map { "; \($0)" } ?? ""))
  }

  // Bounded: whoever runs the server writes some of it.
  private func lines(_ errors: [UInt8]) -> [String] {
    redaction.redacted(errors).split { $0.isNewline }.prefix(Self.countLimit).map { line in
      let trimmed = line.drop { $0 == " " }
      let text = ["fatal: ", "error: "].first { trimmed.hasPrefix($0) }.map { trimmed.dropFirst($0.count) } ?? trimmed
      return String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.lineLimit)))
    }
  }

  private static let countLimit = 1000
  private static let lineLimit = 300

  private static func isNoise(_ line: String) -> Bool {
    line.isEmpty || ["@", "warning: ", "hint: ", "remote: "].contains { line.hasPrefix($0) }
  }

  // The first that stands in any line counts: what tells more comes first.
  private static let table: [(String, SyncError.Code)] = [
    ("host key is known for", .unknownHostKey), ("Host key for ", .unknownHostKey),
    ("Host key verification failed", .unknownHostKey),
    ("certificate verif", .untrustedCertificate), ("SSL certificate problem", .untrustedCertificate),
    ("certificate subject name", .untrustedCertificate), ("error setting certificate", .untrustedCertificate),
    ("requested URL returned error: 30", .redirected),
    ("Authentication failed", .authenticationFailed), ("could not read Username", .authenticationFailed),
    ("could not read Password", .authenticationFailed), ("Permission denied (", .authenticationFailed),
    ("Too many authentication failures", .authenticationFailed),
    ("requested URL returned error: 401", .authenticationFailed),
    ("requested URL returned error: 403", .refused), ("not allowed", .refused), ("access denied", .refused),
    ("requested URL returned error: 404", .notFound), ("not found", .notFound),
    ("does not appear to be a git repository", .notFound),
    ("Could not resolve", .unreachable), ("Failed to connect", .unreachable), ("connect to host", .unreachable),
    ("Connection ", .unreachable), ("Couldn't connect", .unreachable), ("Empty reply", .unreachable),
    ("timed out", .unreachable), ("requested URL returned error: 5", .unreachable),
    ("fsck error", .rejectedObjects), ("did not send all necessary objects", .rejectedObjects),
    ("bad object", .rejectedObjects), ("mismatched algorithms", .unsupported),
    ("Out of memory", .tooManyRefs), ("File too large", .overQuota),
  ]
}
