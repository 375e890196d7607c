import CardChecker
import Foundation
import Testing

@Suite struct NullableTests {
  private struct Row: Codable, Equatable {
    @Nullable var owner: String?
    @Nullable var size: Double?
  }

  @Test func nilIsWrittenAsNull() throws {
    #expect(try json(Row(owner: nil, size: nil)) == #"{"owner":null,"size":null}"#)
    #expect(try json(Row(owner: "Ada", size: 0.5)) == #"{"owner":"Ada","size":0.5}"#)
  }

  @Test(arguments: [#"{}"#, #"{"owner":null}"#, #"{"owner":null,"size":null}"#])
  func nullAndAbsenceAreReadAsNil(text: String) throws {
    #expect(try JSONDecoder().decode(Row.self, from: Data(text.utf8)) == Row(owner: nil, size: nil))
  }

  @Test func wrongTypeIsAnError() {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Row.self, from: Data(#"{"owner":1}"#.utf8)) }
  }

  private func json(_ row: Row) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(row), as: UTF8.self)
  }
}
