import CardChecker

/// Where the value of a setting comes from.
enum SettingOrigin: Hashable, CustomStringConvertible {
  case builtIn
  case file(SettingsPlace)
  case commandLine
  /// A variable of the environment.
  case environment(String)

  var description: String {
    switch self {
    case .builtIn: "default"
    case .file(let place): SettingsPlace(file: place.file, line: place.line).description
    case .commandLine: "command line"
    case .environment(let variable): "environment \(variable)"
    }
  }
}
