import Fleet
import Records
import Testing

/// Parts of a fleet.
struct ShardTests {
  private let ids = (0..<1000).map { RepositoryID(components: ["team", "model-\($0)"]) }

  @Test func everyRepositoryIsInOnePart() throws {
    let shards = try (1...7).map { try #require(Shard("\($0)/7")) }
    for id in ids { #expect(shards.count { $0.contains(id) } == 1) }
  }

  @Test func thePartsAreAboutEqual() throws {
    let shard = try #require(Shard("3/4"))
    #expect((200...300).contains(ids.count { shard.contains($0) }))
  }

  /// Machines of different versions have to agree.
  @Test func thePartNeverChanges() throws {
    let parts = ["vision/leaf-disease", "speech/command-spotter", "a"].map { id in
      (1...8).first {
        Shard("\($0)/8")?.contains(RepositoryID(components: id.split(separator: "/").map(String.init))) == true
      }
    }
    #expect(parts == [3, 5, 3])
  }

  @Test(arguments: ["", "1", "0/2", "3/2", "1/0", "-1/2", "1/2/3", "1/", "/2", "a/b", "1/99999999"])
  func whatIsNoPartIsRefused(text: String) {
    #expect(Shard(text) == nil)
  }
}
