import Records

/// Why a finding does not count, in one sentence.
struct WaiverText {
  private let waiver: AppliedWaiver

  init(_ waiver: AppliedWaiver) {
    self.waiver = waiver
  }

  var text: String {
    guard let reason = waiver.reason, let owner = waiver.owner, let expires = waiver.expires else {
      return "It is in the baseline."
    }
    return "Waived by \(owner) until \(expires): \(reason)"
  }
}
