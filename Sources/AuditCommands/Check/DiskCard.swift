import CardChecker
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A card on disk.
struct DiskCard {
  let bundle: CardBundle
  /// The folder that the bundle's paths are relative to.
  let root: FilePath
  /// How the user knows that folder; empty for the present one.
  let shownFolder: String

  /// The card's path as the user knows it.
  var shownPath: String { shownFolder + bundle.path.description }
}
