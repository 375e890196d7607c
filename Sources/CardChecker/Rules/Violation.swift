/// One place where a card does not do what a rule asks, before it becomes a finding.
struct Violation {
  /// The file that a violation is in.
  enum File: Hashable {
    /// The card's text.
    case details
    /// The metadata that counts; the card's text where that is its front matter.
    case metadata
    /// One of the files that describe data sets, by its place in the bundle.
    case ingestion(Int)
  }

  let message: String
  let lines: ClosedRange<Int>
  var file = File.details
  /// The slot that it concerns.
  var slot: String?
  /// What lacks, or what was found.
  var detail: String?
  /// What tells it from others of the same rule and slot; never a line number.
  var subject = ""
  /// The key of the metadata, or the address of the image or link, that it concerns.
  var key: String?
  /// Where it differs from the rule's severity.
  var severity: Severity?
  /// Where it differs from the rule's remediation.
  var remediation: String?
  /// What mending it adds to completeness.
  var points: Double?
}
