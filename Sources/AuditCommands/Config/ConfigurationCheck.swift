import CardChecker
import Fleet
import Git
import SystemPackage

/// Everything that is wrong with a configuration and the files that it names.
struct ConfigurationCheck {
  private(set) var errors: [String] = []
  /// What may be meant so.
  private(set) var warnings: [String] = []

  init(_ file: String, _ environment: ServiceEnvironment) {
    do {
      let service = try ServiceConfiguration(CommandLineSettings(config: file), environment)
      checkPolicy(service)
      checkRepositories(service)
      checkSync(service)
    } catch {
      errors.append("\(error)")
    }
  }

  private mutating func checkPolicy(_ service: ServiceConfiguration) {
    do {
      _ = try service.policySource().baseline()
    } catch let error as UsageError {
      errors.append(placed(error.description, "policy", service.configuration))
    } catch {
      errors.append("\(error)")
    }
  }

  private mutating func checkRepositories(_ service: ServiceConfiguration) {
    let configuration = service.configuration
    if !configuration.namesRepositories {
      warnings.append("\(configuration.file ?? ""): it names nothing to audit: no repositories, lists or remotes")
    }
    let isBroken = configuration.lists.indices.contains { !isSound(list: $0, configuration) }
    if isBroken { return }
    do {
      let watchlist = try service.configured()
      for path in watchlist.unmatched {
        warnings.append(placed("no repository matches \(path) now", path, configuration))
      }
      warnings += watchlist.unsearched.map(\.error.message)
      for repository in watchlist.repositories where repository.remote == nil {
        if FileStatus(repository.path, followingLink: true) != nil { continue }
        warnings.append(placed("\(repository.path) does not exist", repository.path, configuration))
      }
    } catch {
      errors.append("\(error)")
    }
  }

  // Each list is checked, so that one that is wrong does not hide what is wrong with the next.
  private mutating func isSound(list index: Int, _ configuration: Configuration) -> Bool {
    do {
      _ = try RepositoryList(contentsOf: configuration.lists[index], namedAt: configuration.places["lists.\(index)"])
      return true
    } catch {
      errors.append("\(error)")
      return false
    }
  }

  private mutating func checkSync(_ service: ServiceConfiguration) {
    let configuration = service.configuration
    for (index, credential) in configuration.sync.credentials.enumerated() {
      check(credential, "sync.credentials.\(index)", service)
    }
    for (key, path) in [
      ("sync.certificateAuthority", configuration.sync.certificateAuthority),
      ("sync.knownHosts", configuration.sync.knownHosts),
    ] {
      guard let path, FileStatus(path, followingLink: true)?.isFile != true else { continue }
      errors.append(placed("\(path): there is no such file", key, configuration))
    }
  }

  private mutating func check(_ credential: RemoteCredential, _ key: String, _ service: ServiceConfiguration) {
    let configuration = service.configuration
    guard let file = service.environment.file(of: credential) else {
      let message = "a name without a slash is one of systemd's credentials, which are there in the service alone"
      return warnings.append(placed(message, key, configuration))
    }
    guard let status = FileStatus(file, followingLink: true), status.isFile else {
      return errors.append(placed("there is no file of this name", key, configuration))
    }
    if status.isOpenToOthers {
      errors.append(placed("\(file): others may read it; chmod 600 mends that", key, configuration))
    }
  }

  private func placed(_ message: String, _ path: FilePath, _ configuration: Configuration) -> String {
    let index = configuration.repositories.firstIndex(of: path)
    return placed(message, index.map { "repositories.\($0)" } ?? "", configuration)
  }

  private func placed(_ message: String, _ key: String, _ configuration: Configuration) -> String {
    configuration.places[key].map { "\($0): \(message)" } ?? message
  }
}
