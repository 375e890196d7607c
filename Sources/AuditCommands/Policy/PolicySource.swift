import CardChecker
import Fleet
import Records
import SystemPackage

/// A policy by its name, or a policy file with the files that it names.
struct PolicySource {
  let policy: PolicyFile
  private let folder: FilePath

  /// - Parameters:
  ///   - name: of a built-in policy, or a path.
  ///   - option: where the name comes from.
  /// - Throws: `UsageError` where there is neither; `SettingsError` with the place of what is wrong in the file.
  init(_ name: String, namedBy option: String) throws {
    if let builtIn = Policy.named(name) {
      self.init(PolicyFile(builtIn), folder: ".")
    } else {
      try self.init(reading: FilePath(name), namedBy: option)
    }
  }

  private init(_ policy: PolicyFile, folder: FilePath) {
    self.policy = policy
    self.folder = folder
  }

  private init(reading path: FilePath, namedBy option: String) throws {
    let folder = path.removingLastComponent()
    let text: [UInt8]
    do {
      text = try RegularFile.read(path)
    } catch Errno.noSuchFileOrDirectory {
      let names = Policy.builtIn.map(\.name).joined(separator: ", ")
      throw UsageError("\(option): no policy is named \(path), and no file; there are \(names)")
    } catch {
      throw UsageError("\(option) \(path): \(error)")
    }
    let policy = try PolicyFile(yaml: String(decoding: text, as: UTF8.self), file: path.string) { template in
      try RegularFile.read(folder.pushing(FilePath(template)))
    }
    self.init(policy, folder: folder)
  }

  /// Where the baseline is kept; nil where the policy names none.
  var baselinePath: FilePath? { policy.baseline.map { folder.pushing(FilePath($0.path)) } }

  /// The baseline that the policy names; nil where it names none.
  ///
  /// - Throws: `SettingsError` at the place that names it, where it cannot be read.
  func baseline() throws -> Baseline? {
    guard let reference = policy.baseline, let path = baselinePath else { return nil }
    do {
      return try JSONText.decode(Baseline.self, from: try RegularFile.read(path, limit: Self.baselineLimit))
    } catch let error as Errno {
      throw reference.place.error("\(path): \(error); audit baseline writes it")
    } catch {
      throw reference.place.error("\(path): this is no baseline; audit baseline writes one")
    }
  }

  private static let baselineLimit = 256 << 20
}
