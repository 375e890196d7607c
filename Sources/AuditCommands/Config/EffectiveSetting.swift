import Records

/// A key of the configuration, the value that holds, and where that comes from.
struct EffectiveSetting: Hashable {
  /// With the names of the sections around it, as `sync.retry.first`.
  let key: String
  let value: SettingValue
  let origin: SettingOrigin
}

extension EffectiveSetting: Encodable {
  private enum CodingKeys: String, CodingKey {
    case key, value, origin, file, line
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(key, forKey: .key)
    try container.encode(value, forKey: .value)
    switch origin {
    case .file(let place):
      try container.encode("file", forKey: .origin)
      try container.encode(place.file, forKey: .file)
      try container.encode(place.line, forKey: .line)
    default:
      try container.encode("\(origin)", forKey: .origin)
      try container.encodeNil(forKey: .file)
      try container.encodeNil(forKey: .line)
    }
  }
}
