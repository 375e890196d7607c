import Fleet
import SystemPackage

/// Every key of the configuration with the value that holds, in the order of the shipped file.
struct EffectiveSettings: Encodable {
  /// Rises when the meaning of a key changes.
  let schemaVersion = 1
  /// The file that was read.
  let file: String?
  let settings: [EffectiveSetting]

  init(_ service: ServiceConfiguration) {
    let settings = EffectiveSettingsList(service)
    file = service.configuration.file?.string
    self.settings = settings.sources + settings.folders + settings.judging + settings.watch + settings.sync
  }

  private enum CodingKeys: String, CodingKey {
    case schemaVersion, file, settings
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schemaVersion, forKey: .schemaVersion)
    try container.encode(file, forKey: .file)
    try container.encode(settings, forKey: .settings)
  }
}
