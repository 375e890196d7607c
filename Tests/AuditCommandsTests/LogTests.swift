import Foundation
import Logging
import TestSupport
import Testing

@testable import AuditCommands

/// The log as its readers get it, who may be people or systemd.
struct LogTests {
  @Test func anEventIsALineWithItsDetails() {
    let line = LogLine(
      .error, "cells/plates: timed out", ["seconds": "600", "after": "3 tries"], isForJournal: false)
    #expect(line.text == #"error: cells/plates: timed out after="3 tries" seconds=600"#)
  }

  @Test(arguments: [
    (Logger.Level.critical, "<2>x"), (.error, "<3>x"), (.warning, "<4>x"), (.notice, "<5>x"), (.info, "<6>x"),
    (.debug, "<7>x"), (.trace, "<7>x"),
  ])
  func theJournalIsToldThePriority(level: Logger.Level, text: String) {
    #expect(LogLine(level, "x", isForJournal: true).text == text)
  }

  @Test func nothingInALineIsObeyed() {
    let line = LogLine(
      .info, "a\n<0>b\u{1B}[2J", ["na\rme": "\u{202E}c", "quote": #"d "e\"#], isForJournal: true)
    #expect(line.text == #"<6>a\u{a}<0>b\u{1b}[2J na\u{d}me=\u{202e}c quote="d \"e\\""#)
  }

  @Test func aLineIsWrittenAtOnce() {
    let line = LogLine(.warning, String(repeating: "é", count: 5000), isForJournal: false).text
    #expect(line.hasSuffix("é…"))
    #expect((4094...4095).contains(line.utf8.count))
    let whole = LogLine(.info, String(repeating: "x", count: 4089), isForJournal: false).text
    #expect(whole.utf8.count == 4095 && whole.hasSuffix("x"))
  }

  @Test func theJournalIsKnownByDeviceAndInode() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("stream", Data())
    let file = try #require(FileHandle(forWritingAtPath: path))
    var status = stat()
    fstat(file.fileDescriptor, &status)
    #expect(Journal.isStream(file.fileDescriptor, named: "\(status.st_dev):\(status.st_ino)"))
    #expect(!Journal.isStream(file.fileDescriptor, named: "\(status.st_dev):\(status.st_ino + 1)"))
    #expect(!Journal.isStream(file.fileDescriptor, named: nil))
  }

  @Test func theProgramSpeaksToTheJournalInItsWay() throws {
    let folder = try TemporaryFolder()
    let script = #"exec 2>"$1"; JOURNAL_STREAM=$(stat --dereference --format=%d:%i /proc/self/fd/2) "$0" now nowhere"#
    let run = try Command.run("bash", ["-c", script, AuditProgram.path, folder.path("log")], in: folder.path)
    #expect(run.status == 2)
    let log = try String(contentsOfFile: folder.path("log"), encoding: .utf8)
    #expect(log == "<3>nowhere: No such file or directory\n")
  }
}
