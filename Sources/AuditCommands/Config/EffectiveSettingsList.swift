import CardChecker
import Fleet
import SystemPackage

/// The settings by their sections.
struct EffectiveSettingsList {
  private let service: ServiceConfiguration
  private var configuration: Configuration { service.configuration }

  init(_ service: ServiceConfiguration) {
    self.service = service
  }

  var sources: [EffectiveSetting] {
    [
      setting("repositories", .texts(configuration.repositories.map(absolute))),
      setting("lists", .texts(configuration.lists.map(absolute))),
      setting("remotes", .texts(configuration.remotes.map(\.address))),
    ]
  }

  var folders: [EffectiveSetting] {
    let line = service.commandLine
    let folder = service.folder
    let isOfSystemd = service.environment.stateFolder != nil
    return [
      setting("reports", .text(absolute(folder.reports)), onCommandLine: line.reports != nil, environment: isOfSystemd),
      setting(
        "state", .text(absolute(folder.state)), onCommandLine: line.state != nil,
        environment: isOfSystemd && line.reports == nil),
    ]
  }

  var judging: [EffectiveSetting] {
    let line = service.commandLine
    let cards = line.cards.isEmpty ? configuration.cards : line.cards
    return [
      setting(
        "policy", .text(policy), onCommandLine: line.policy != nil),
      setting(
        "cards", cards.map { .texts($0) } ?? .none("the common names of model cards"),
        onCommandLine: !line.cards.isEmpty),
      setting("refs", .texts(service.refs), onCommandLine: !line.refs.isEmpty),
      setting("jobs", .number(service.jobs), onCommandLine: line.jobs != nil),
    ] + numbers(of: "limits")
  }

  var watch: [EffectiveSetting] { numbers(of: "watch") }

  var sync: [EffectiveSetting] {
    let sync = configuration.sync
    return [setting("sync.mirrors", .text(absolute(service.mirrors.path)))] + numbers(of: "sync") + [
      setting("sync.credentials", .credentials(sync.credentials.map(absolute))),
      setting(
        "sync.certificateAuthority",
        SettingValue(sync.certificateAuthority.map(absolute), otherwise: "the authorities of the system")),
      setting(
        "sync.knownHosts", SettingValue(sync.knownHosts.map(absolute), otherwise: "/etc/ssh/ssh_known_hosts")),
    ]
  }

  private var policy: String {
    let name = service.commandLine.policy ?? configuration.policy ?? "default"
    return Policy.named(name) == nil ? absolute(FilePath(name)) : name
  }

  // What is shown means the same wherever it is put.
  private func absolute(_ path: FilePath) -> String {
    path.absolute.string
  }

  private func absolute(_ credential: RemoteCredential) -> RemoteCredential {
    var credential = credential
    if !credential.isOfSystemd { credential.file = FilePath(absolute(credential.file)) }
    return credential
  }

  private func numbers(of section: String) -> [EffectiveSetting] {
    configuration.numbers(of: section).map { setting($0.name, .number($0.value)) }
  }

  private func setting(
    _ key: String, _ value: SettingValue, onCommandLine: Bool = false, environment: Bool = false
  ) -> EffectiveSetting {
    let origin: SettingOrigin =
      if onCommandLine {
        .commandLine
      } else if let place = configuration.places[key] {
        .file(place)
      } else {
        environment ? .environment("STATE_DIRECTORY") : .builtIn
      }
    return EffectiveSetting(key: key, value: value, origin: origin)
  }
}
