/// One repository of the demo, as data.
///
/// The streams in `Repositories` are what `git fast-import` reads; they are meant to be read by people too. To add a
/// repository: a stream, and its place in `all`.
struct DemoRepository: Sendable {
  /// What a repository is made from.
  enum Origin: Sendable {
    /// Nothing: no commit was ever made.
    case nothing
    /// Commands for `git fast-import`.
    case stream([UInt8], objectFormat: String = "sha1")
    /// The newest commits of another repository of the demo.
    case shallowClone(of: String, depth: Int)
  }

  /// The path below the folder of repositories, which is the repository's id too.
  let id: String
  let origin: Origin
  /// Whether it loses the commit at its head after the first audit.
  var losesHead = false

  static let all = [
    DemoRepository(id: "cells/atlas-annotator", origin: .stream(PackageResources.atlas_annotator_fast_import)),
    DemoRepository(id: "cells/atlas-mirror", origin: .shallowClone(of: "cells/atlas-annotator", depth: 1)),
    DemoRepository(
      id: "cells/hash-trial", origin: .stream(PackageResources.hash_trial_fast_import, objectFormat: "sha256")),
    DemoRepository(id: "cells/marker-panels", origin: .stream(PackageResources.marker_panels_fast_import)),
    DemoRepository(id: "speech/command-spotter", origin: .stream(PackageResources.command_spotter_fast_import)),
    DemoRepository(id: "speech/next-model", origin: .nothing),
    DemoRepository(id: "speech/voice-activity", origin: .stream(PackageResources.voice_activity_fast_import)),
    DemoRepository(
      id: "vision/colony-counter", origin: .stream(PackageResources.colony_counter_fast_import), losesHead: true),
    DemoRepository(id: "vision/leaf-disease", origin: .stream(PackageResources.leaf_disease_fast_import)),
    DemoRepository(id: "vision/nuclei-counter", origin: .stream(PackageResources.nuclei_counter_fast_import)),
    DemoRepository(id: "vision/plate-reader", origin: .stream(PackageResources.plate_reader_fast_import)),
  ]
}
