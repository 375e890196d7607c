import Foundation

/// A process and all that it started, as the kernel shows them to other processes.
struct ProcessFamily {
  struct Member {
    let identifier: Int32
    let commandLine: String
    let environment: String

    /// Whether it still is the same program.
    var isAlive: Bool { ProcessFamily.text(identifier, "cmdline") == commandLine }
  }

  private(set) var members: [Member] = []

  init(of process: Int32) throws {
    let all = try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { Int32($0) }
    let children = Dictionary(grouping: all) { Self.parent(of: $0) }
    var pending = [process]
    while let next = pending.popLast() {
      let (line, environment) = (Self.text(next, "cmdline"), Self.text(next, "environ"))
      members.append(Member(identifier: next, commandLine: line, environment: environment))
      pending += children[next] ?? []
    }
  }

  // Behind the name of the program, which may hold anything, come its state and its parent.
  private static func parent(of process: Int32) -> Int32? {
    let fields = text(process, "stat").split(separator: ")").last?.split(separator: " ")
    return fields.flatMap { $0.count > 1 ? Int32($0[1]) : nil }
  }

  private static func text(_ process: Int32, _ name: String) -> String {
    String(decoding: FileManager.default.contents(atPath: "/proc/\(process)/\(name)") ?? Data(), as: UTF8.self)
  }
}
