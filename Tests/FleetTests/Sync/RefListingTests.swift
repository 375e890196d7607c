import Testing

@testable import Fleet

/// What `git ls-remote --symref` prints, and what is made of it.
struct RefListingTests {
  private let id = String(repeating: "1f", count: 20)

  private func listing(_ lines: String...) throws -> RefListing {
    try RefListing(Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  @Test func branchesAndTagsCount() throws {
    let listing = try listing(
      "ref: refs/heads/main\tHEAD", "\(id)\tHEAD", "\(id)\trefs/heads/main", "\(id)\trefs/pull/1/head",
      "\(id)\trefs/tags/v1", "\(id)\trefs/tags/v1^{}")
    #expect(listing.refs.keys.sorted() == ["refs/heads/main", "refs/tags/v1"])
    #expect(listing.head == "refs/heads/main")
  }

  @Test func anEmptyRepositoryHasNoRefs() throws {
    #expect(try listing() == RefListing())
  }

  @Test(arguments: ["refs/heads/../../config", "config", "refs/notes/x", "refs/heads/a b", "refs/heads/\u{7}"])
  func aHeadThatLeadsElsewhereIsPassedOver(target: String) throws {
    #expect(try listing("ref: \(target)\tHEAD").head == nil)
  }

  @Test func longIdsAreUnsupported() {
    let error = #expect(throws: SyncError.self) { try listing("\(id)\(id.prefix(24))\trefs/heads/main") }
    #expect(error?.code == .unsupported)
  }

  @Test(arguments: ["nonsense", "zz\trefs/heads/main", "1f1f\trefs/heads/main"])
  func whatIsNoListIsAnError(line: String) {
    #expect(throws: SyncError.self) { try listing(line) }
  }
}
