import Testing

@testable import Fleet

/// What git says, and what users are told.
struct GitComplaintTests {
  private func error(_ text: String, secret: String = "hunter2") throws -> SyncError {
    let complaint = GitComplaint(
      remote: try RemoteURL("https://bot@a.org/x"), redaction: Redaction([Array(secret.utf8)]))
    return complaint.error(GitEnding(cause: .exit(128), output: [], errors: Array(text.utf8)))
  }

  @Test(arguments: [
    ("fatal: Authentication failed for 'https://a.org/x/'", SyncError.Code.authenticationFailed),
    ("fatal: unable to access 'https://a.org/': The requested URL returned error: 302", .redirected),
    ("No ED25519 host key is known for a.org and you have requested strict checking.", .unknownHostKey),
    ("fatal: unable to access 'x': server certificate verification failed. CAfile: none", .untrustedCertificate),
    ("ssh: connect to host a.org port 22: Connection refused", .unreachable),
    ("fatal: repository 'https://a.org/x/' not found", .notFound),
    ("error: object 1f: missingEmail\nfatal: fsck error in packed object", .rejectedObjects),
    ("something else", .fetchFailed), ("", .fetchFailed),
  ])
  func theKindIsTold(text: String, code: SyncError.Code) throws {
    let error = try error("warning: noise\n" + text)
    #expect(error.code == code)
    #expect(error.message.hasPrefix("https://a.org/x: "))
    #expect(!error.message.contains("noise"))
  }

  @Test func noSecretAndNoFloodComesThrough() throws {
    let error = try error("fatal: hunter2 https://bot:x@a.org " + String(repeating: "y", count: 10_000))
    #expect(error.message.contains("*** https://***@a.org yyy"))
    #expect(error.message.utf8.count < 500)
  }
}
