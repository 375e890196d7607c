import SystemPackage

extension Errno {
  /// Whether it says that nothing stands at a path, rather than that it cannot be looked at.
  var isAbsence: Bool { self == .noSuchFileOrDirectory || self == .notDirectory }
}
