import CardChecker

/// A number or an address that the card gave on its training data under this version is gone, or its metadata says
/// something else of the origin of the data.
enum DataClaimChanged: HistoryRule {
  static let description = HistoryRules.dataClaimChanged

  static func check(_ past: CardPast) -> [HistoryViolation] {
    past.changed(\.dataClaims).map { version, gone, origin in
      HistoryViolation(
        message: "What the card says on its training data changed and the version is still \(version.quoted).",
        subject: "data", detail: "No longer there: \(gone.prefix(3).joined(separator: ", ").quoted).", origin: origin)
    }.map { [$0] } ?? []
  }
}
