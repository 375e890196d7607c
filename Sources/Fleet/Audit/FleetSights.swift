import CardChecker
import CardHistory
import Git
import Records
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The repositories in which the last audits found nothing new, with what they looked like then: the private file
/// `sights`.
///
/// What still looks so is not audited again, so that it costs a few stats. Losing the file costs time and nothing else;
/// so it is not written durably, and one that is not whole counts as none.
public struct FleetSights: Sendable {
  /// By the repository's id.
  private(set) var known: [String: RepositorySight] = [:]
  /// The index that tells of all of these; nil where it may tell something else.
  var index: IndexSight?
  /// Names what the file holds.
  public private(set) var digest: [UInt8]
  private let key: [UInt8]

  /// Nothing is known.
  init(for settings: AuditSettings) {
    key = Self.key(settings)
    digest = key
  }

  /// What the file holds, if it is about audits for the same.
  init(reading folder: ReportsFolder, for settings: AuditSettings) {
    self.init(for: settings)
    guard let text = try? DurableFile.read(Self.path(in: folder)),
      let content = FleetSightsText.content(of: text),
      content.key == key
    else { return }
    (known, index, digest) = (content.known, content.index, content.digest)
  }

  /// Takes in what was seen of the repositories that were looked at; of the others, it forgets what it knew.
  mutating func replace(_ looked: [WatchedRepository], by sights: [RepositoryID: RepositorySight]) {
    for repository in looked { known[repository.id.text] = sights[repository.id] }
  }

  /// Writes the file where it says something new.
  mutating func write(to folder: ReportsFolder) {
    let (text, digest) = FleetSightsText.text(key: key, known: known, index: index)
    if digest == self.digest { return }
    self.digest = digest
    try? DurableFile.replace(Self.path(in: folder), with: text, isDurable: false)
  }

  private static func path(in folder: ReportsFolder) -> FilePath { folder.state.appending("sights") }

  /// Names what all repositories were audited for, by whom and on which day.
  private static func key(_ settings: AuditSettings) -> [UInt8] {
    let layout = settings.layout
    let lists = [layout.cards, layout.cardsWithFrontMatter, layout.excludedFolders, settings.refs]
    var text: [UInt8] = []
    Netstrings.append(settings.now().day.utf8, to: &text)
    Netstrings.append(settings.folder.reports.bytes, to: &text)
    for number in [UInt64(CardChecker.ruleset), UInt64(geteuid())] { Netstrings.append(number, to: &text) }
    for list in lists {
      Netstrings.append(UInt64(list.count), to: &text)
      for field in list { Netstrings.append(field.utf8, to: &text) }
    }
    return SHA256Digest(of: text).bytes
  }
}
