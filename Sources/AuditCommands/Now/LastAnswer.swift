import CardChecker
import Fleet
import Records
import SystemPackage

/// What `audit now` printed last, kept beside the private state: where nothing moved, the same is to be said again, and
/// no report has to be read for it.
struct LastAnswer {
  let code: AuditExitCode
  let output: [UInt8]

  init(code: AuditExitCode, output: [UInt8]) {
    self.code = code
    self.output = output
  }

  /// What was printed in this state of the fleet to one who asked in the same way; nil where something else was.
  init?(to question: [UInt8], in folder: ReportsFolder) {
    guard let text = try? DurableFile.read(Self.path(in: folder)), text.count >= Self.headLength,
      text.starts(with: question), let code = AuditExitCode(rawValue: Int32(text[question.count])),
      text[(question.count + 1)..<Self.headLength].elementsEqual(SHA256Digest(of: text[Self.headLength...]).bytes)
    else { return nil }
    self.init(code: code, output: Array(text[Self.headLength...]))
  }

  /// Keeps it for the next time. Losing it costs time and nothing else.
  func write(to question: [UInt8], in folder: ReportsFolder) {
    let digest = SHA256Digest(of: output).bytes
    let text = question + [UInt8(code.rawValue)] + digest + output
    try? DurableFile.replace(Self.path(in: folder), with: text, isDurable: false)
  }

  private static func path(in folder: ReportsFolder) -> FilePath { folder.state.appending("answer") }

  // The question, the code and the digest of the output.
  private static let headLength = 32 + 1 + 32
}
