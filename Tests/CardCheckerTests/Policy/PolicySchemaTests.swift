import Foundation
import Testing

@testable import CardChecker

/// The schema of policies names the keys that are read, and no other.
struct PolicySchemaTests {
  private let schema: [String: Any]

  init() throws {
    let file = URL(fileURLWithPath: #filePath)
      .appendingPathComponent("../../../../Config/schemas/policy.schema.json").standardized
    schema = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
  }

  private func keys(_ path: String...) throws -> Set<String> {
    var value: Any? = schema
    for name in path + ["properties"] { value = (value as? [String: Any])?[name] }
    return Set(try #require(value as? [String: Any]).keys)
  }

  @Test func itsKeysAreThoseThatAreRead() throws {
    let settings = Set(PolicySettingsReader.keys)
    #expect(try keys() == Set(PolicyFileReader.keys))
    #expect(try keys("properties", "overrides", "items") == settings.union(["repositories", "paths"]))
    #expect(try keys("$defs", "parameters") == Set(PolicySettingsReader.parameterKeys))
    #expect(try keys("$defs", "gate") == Set(PolicySettingsReader.gateKeys))
    #expect(try keys("properties", "waivers", "items") == Set(PolicyFileReader.waiverKeys))
  }
}
