extension NowQuestion {
  /// Reads a command line that is spelled in the plainest way; nil for any other, and for one that may be wrong.
  ///
  /// The argument parser needs longer to make itself ready than an audit that finds nothing new. It has the last word on
  /// whatever this does not know.
  init?(arguments: [String]) {
    guard arguments.first == "now" else { return nil }
    var rest = arguments.dropFirst()
    var known: Set<String> = []
    while let argument = rest.popFirst() {
      if argument.isEmpty { return nil }
      if argument.utf8.first != UInt8(ascii: "-") {
        commandLine.paths.append(argument)
        continue
      }
      guard known.insert(argument).inserted, readFlag(argument) || readOption(argument, &rest) else { return nil }
    }
  }

  private mutating func readFlag(_ name: String) -> Bool {
    switch name {
    case "--quiet": isQuiet = true
    case "--no-sync": noSync = true
    default: return false
    }
    return true
  }

  private mutating func readOption(_ name: String, _ rest: inout ArraySlice<String>) -> Bool {
    guard let value = rest.popFirst(), let first = value.utf8.first, first != UInt8(ascii: "-") else { return false }
    switch name {
    case "--config": commandLine.config = value
    case "--policy": commandLine.policy = value
    case "--reports": commandLine.reports = value
    case "--state": commandLine.state = value
    default: return false
    }
    return true
  }
}
