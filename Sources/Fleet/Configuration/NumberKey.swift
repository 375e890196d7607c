/// A key of the configuration that takes a number: what it may be, and what it decides.
struct NumberKey: Sendable {
  /// The name, with those of the sections around it.
  let name: String
  let range: ClosedRange<Int>
  let value: WritableKeyPath<Configuration, Int> & Sendable

  /// The name without its sections.
  var lastName: String { name.split(separator: ".").last.map(String.init) ?? name }

  /// Those that stand in a section itself, and not in one below it.
  static func all(in section: String) -> [NumberKey] {
    all.filter { $0.name.hasPrefix(section + ".") && !$0.name.dropFirst(section.count + 1).contains(".") }
  }

  static let all: [NumberKey] = [
    NumberKey(name: "limits.seconds", range: 1...day, value: \.limits.seconds),
    NumberKey(name: "limits.megabytes", range: 128...1_048_576, value: \.limits.megabytes),
    NumberKey(name: "limits.descriptors", range: 64...1_048_576, value: \.limits.descriptors),
    NumberKey(name: "limits.jobsPerWorker", range: 1...1_000_000, value: \.limits.jobsPerWorker),
    NumberKey(name: "watch.sweep", range: 1...day, value: \.watch.sweep),
    NumberKey(name: "watch.search", range: 1...day, value: \.watch.search),
    NumberKey(name: "watch.full", range: 1...(30 * day), value: \.watch.full),
    NumberKey(name: "watch.settle", range: 1...60_000, value: \.watch.settle),
    NumberKey(name: "watch.stop", range: 1...3600, value: \.watch.stop),
    NumberKey(name: "watch.retry.first", range: 1...day, value: \.watch.retry.first),
    NumberKey(name: "watch.retry.most", range: 1...(7 * day), value: \.watch.retry.most),
    NumberKey(name: "sync.interval", range: 1...(7 * day), value: \.sync.interval),
    NumberKey(name: "sync.jobs", range: 1...1024, value: \.sync.jobs),
    NumberKey(name: "sync.jobsPerHost", range: 1...1024, value: \.sync.jobsPerHost),
    NumberKey(name: "sync.seconds", range: 1...day, value: \.sync.seconds),
    NumberKey(name: "sync.megabytes", range: 1...1_048_576, value: \.sync.megabytes),
    NumberKey(name: "sync.blobLimit", range: 1024...(1 << 40), value: \.sync.blobLimit),
    NumberKey(name: "sync.retry.first", range: 1...day, value: \.sync.retry.first),
    NumberKey(name: "sync.retry.most", range: 1...(7 * day), value: \.sync.retry.most),
  ]

  private static let day = 86_400
}
