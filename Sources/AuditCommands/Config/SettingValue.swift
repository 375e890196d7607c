import CardChecker
import Fleet
import Records

/// The value of a setting.
enum SettingValue: Hashable {
  case number(Int)
  case text(String)
  case texts([String])
  case credentials([RemoteCredential])
  /// None; what that means stands beside it.
  case none(String)

  /// A text, or none where it is nil.
  init(_ text: String?, otherwise meaning: String) {
    self = text.map { .text($0) } ?? .none(meaning)
  }
}

extension SettingValue: Encodable {
  private struct Credential: Encodable {
    let host: String
    let kind: String
    @Nullable var username: String?
    let file: String
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .texts(let texts): try container.encode(texts)
    case .none: try container.encodeNil()
    case .credentials(let credentials):
      try container.encode(
        credentials.map {
          Credential(host: $0.host, kind: $0.kind.rawValue, username: $0.username, file: $0.file.string)
        })
    }
  }
}
